package io.github.chengwen.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Format;
import io.github.chengwen.Options;
import io.github.chengwen.Output;
import io.github.chengwen.style.yaml.BuiltInStyles;
import io.github.chengwen.testing.PdfRow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** T-20: five speeches in one draft, kept in one file. */
class CollectionFileTest {

    private static final List<String> MEETINGS = List.of("春耕", "防汛", "秋收", "水利", "农机");

    private static final String DATE = "（～年9月3日·根据录音整理）";

    private static final Output WHOLE = whole();

    private static Output whole() {
        Options together = Options.builder(BuiltInStyles.speech()).whole(true).build();
        return Chengwen.with(together).convert(draft().getBytes(UTF_8), "合集.txt").outputs().get(0);
    }

    private static String draft() {
        StringBuilder draft = new StringBuilder();
        for (int i = 0; i < MEETINGS.size(); i++) {
            draft.append("第").append("一二三四五".charAt(i)).append("篇：县长的讲话\n");
            draft.append(title(MEETINGS.get(i))).append('\n');
            draft.append(i == 3 ? DATE : "（2024年3月" + (i + 1) + "日）").append('\n');
            draft.append("同志们：\n今天开会，主要是安排工作，请大家抓紧落实。\n");
            draft.append("一、抓早\n早一天动手，就多一分把握。\n二、抓实\n一件一件办，办一件成一件。\n");
        }
        return draft.toString();
    }

    private static String title(String meeting) {
        return "在全县" + meeting + "工作会议上的讲话";
    }

    @Test
    void eachSpeechIsADocument() {
        assertThat(WHOLE.documents()).hasSize(5);
    }

    @Test
    @DisplayName("S-30, S-31: each speech begins a page")
    void pages() throws IOException {
        List<PdfRow> rows = PdfRow.of(WHOLE.file(Format.PDF).orElseThrow().toByteArray());

        assertThat(MEETINGS.stream().map(m -> pageOf(title(m), rows)))
                .doesNotHaveDuplicates()
                .hasSize(5);
    }

    private static int pageOf(String text, List<PdfRow> rows) {
        return rows.stream()
                .filter(row -> row.text().equals(text))
                .mapToInt(PdfRow::page)
                .max()
                .orElseThrow();
    }

    @Test
    @DisplayName("D-31: the speeches are the first level of the outline")
    void outline() throws IOException {
        byte[] docx = WHOLE.file(Format.DOCX).orElseThrow().toByteArray();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            Stream<String> styles =
                    document.getParagraphs().stream().flatMap(p -> Stream.ofNullable(p.getStyle()));

            assertThat(styles.filter("Heading1"::equals)).hasSize(5);
        }
    }

    @Test
    @DisplayName("R-14: a date without its year keeps what is said of the recording")
    void date() {
        assertThat(WHOLE.documents().get(3).blocks())
                .anyMatch(block -> block.passage().text().equals(DATE));
    }
}
