package io.github.chengwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Format;
import io.github.chengwen.Options;
import io.github.chengwen.Output;
import io.github.chengwen.style.yaml.BuiltInStyles;
import io.github.chengwen.testing.PdfRow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S-05: a name is spread by letter-spacing, so that a search for it finds it. */
class NameSearchTest {

    @ParameterizedTest
    @CsvSource({"县长　张三, 张三", "县长 张 三, 张三", "周明远, 周明远", "周 明 远, 周明远"})
    @DisplayName("DOCX: the name stands in its paragraph without a space")
    void inDocx(String line, String name) throws IOException {
        byte[] docx = output(line).file(Format.DOCX).orElseThrow().toByteArray();
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(word.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .anyMatch(text -> text.endsWith(name));
        }
    }

    @ParameterizedTest
    @CsvSource({"县长　张三, 张三", "县长 张 三, 张三", "周明远, 周明远", "周 明 远, 周明远"})
    @DisplayName("PDF: the name stands in its row without a space")
    void inPdf(String line, String name) throws IOException {
        byte[] pdf = output(line).file(Format.PDF).orElseThrow().toByteArray();
        assertThat(PdfRow.of(pdf)).extracting(PdfRow::text).anyMatch(text -> text.endsWith(name));
    }

    private static Output output(String speaker) {
        String draft = "在全县春耕会议上的讲话\n" + speaker + "\n（2024年3月5日）\n\n同志们：\n今天开会，主要是安排春耕生产。\n";
        return Chengwen.with(Options.of(BuiltInStyles.speech()))
                .convert(draft.getBytes(StandardCharsets.UTF_8), "draft.txt")
                .outputs()
                .get(0);
    }
}
