package io.github.chengwen.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.chengwen.compose.Composer;
import io.github.chengwen.model.Document;
import io.github.chengwen.page.GlyphRun;
import io.github.chengwen.page.TextRow;
import io.github.chengwen.testing.TestStyles;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Where issuer and date stand (E-29). */
class SignatureTest {

    private static final int RIGHT = 79_370 + 442_205;
    private static final int TWO = 2 * 15_750;

    /** A twip, and the letter-spacing after the last character. */
    private static final int ROUNDING = 300;

    private static List<TextRow> closing(String name, String date) {
        return Sheets.layout(Sheets.body("正文。"), Sheets.signature(name), Sheets.signDate(date))
                .pages()
                .get(0)
                .rows()
                .skip(1)
                .toList();
    }

    private static int right(TextRow row) {
        GlyphRun last = row.runs().get(row.runs().size() - 1);
        return last.x() + last.advances().sum();
    }

    @Test
    @DisplayName("E-29: a long name ends two 字 in, and the date begins two 字 to the right of it")
    void longName() {
        List<TextRow> rows = closing("某市人民政府办公室", "2024年12月1日");
        assertThat(right(rows.get(0))).isCloseTo(RIGHT - TWO, within(ROUNDING));
        assertThat(rows.get(1).x() - rows.get(0).x()).isCloseTo(TWO, within(ROUNDING));
    }

    @Test
    @DisplayName("E-29: under a short name the date ends two 字 in, and the name moves left")
    void shortName() {
        List<TextRow> rows = closing("某市教育局", "2024年12月1日");
        assertThat(right(rows.get(1))).isCloseTo(RIGHT - TWO, within(ROUNDING));
        assertThat(rows.get(1).x() - rows.get(0).x()).isCloseTo(TWO, within(ROUNDING));
    }

    @Test
    @DisplayName("E-29: so it is also where gaps make the date wider")
    void withGaps() {
        Document document =
                Sheets.document(
                        Sheets.body("正文。"),
                        Sheets.signature("某市人民政府办公室"),
                        Sheets.signDate("2024年12月1日"));
        List<TextRow> rows =
                Layouter.layout(
                                Composer.compose(
                                        List.of(document),
                                        TestStyles.speechWith("lines.match=libreoffice")))
                        .pages()
                        .get(0)
                        .rows()
                        .skip(1)
                        .toList();
        assertThat(rows.get(1).x() - rows.get(0).x()).isCloseTo(TWO, within(6 * ROUNDING));
    }
}
