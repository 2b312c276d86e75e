package io.github.chengwen.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S-05: which characters of a speaker's line are followed by the width of one more. */
class NameSpacingTest {

    @ParameterizedTest
    @CsvSource({
        "县长　张三, 县长　|张*|三",
        "县长　唐国平, 县长　唐国平",
        "县长　XX, 县长　XX",
        "林岚, 林*|岚",
        "唐国平, 唐国*|平",
        "欧阳知夏, 欧阳知夏",
        "阿依·古丽, 阿依·古丽",
        "阮𬭎, 阮*|𬭎",
    })
    @DisplayName(
            "15.75 pt more, which is 310 twips in all, behind all but the last of its characters")
    void runs(String line, String runs) throws IOException {
        byte[] bytes = Docx.of(Drafts.document(Drafts.speaker(line))).bytes();
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            XWPFParagraph speaker = word.getParagraphs().get(0);
            assertThat(
                            speaker.getRuns().stream()
                                    .map(run -> run.text() + mark(run))
                                    .collect(Collectors.joining("|")))
                    .isEqualTo(runs);
        }
    }

    private static String mark(XWPFRun run) {
        return run.getCharacterSpacing() == 310 ? "*" : "";
    }
}
