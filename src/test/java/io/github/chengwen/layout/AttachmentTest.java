package io.github.chengwen.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.chengwen.compose.Composer;
import io.github.chengwen.model.Attachment;
import io.github.chengwen.model.Block;
import io.github.chengwen.model.Passage;
import io.github.chengwen.page.GlyphRun;
import io.github.chengwen.page.TextRow;
import io.github.chengwen.testing.TestStyles;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the list of attachments hangs (E-26). */
class AttachmentTest {

    private static final int LEFT = 79_370;
    private static final int PITCH = 15_750;
    private static final int TWIP = 50;

    private static List<TextRow> rows(String match, String... lines) {
        Block[] blocks =
                Stream.of(lines).map(l -> new Attachment(Passage.of(l))).toArray(Block[]::new);
        return Layouter.layout(
                        Composer.compose(
                                List.of(Sheets.document(blocks)),
                                TestStyles.speechWith("lines.match=" + match)))
                .pages()
                .get(0)
                .rows()
                .toList();
    }

    /** Where a character of a row stands. */
    private static int x(TextRow row, String character) {
        int at = row.text().indexOf(character);
        for (GlyphRun run : row.runs()) {
            if (at < run.advances().size()) {
                int before = 0;
                for (int i = 0; i < at; i++) {
                    before += run.advances().get(i);
                }
                return run.x() + before;
            }
            at -= run.advances().size();
        }
        throw new IllegalArgumentException(character);
    }

    @Test
    @DisplayName("E-26: the label stands two 字 in, and turn-over lines under the name")
    void single() {
        List<TextRow> rows = rows("word", "附件：名" + "单".repeat(30));
        assertThat(rows.get(0).x()).isEqualTo(LEFT + 2 * PITCH);
        assertThat(rows.get(1).x()).isCloseTo(LEFT + 5 * PITCH, within(TWIP));
    }

    @ParameterizedTest
    @ValueSource(strings = {"word", "libreoffice"})
    @DisplayName("E-26: the second number stands under the first")
    void numbersAreAligned(String match) {
        List<TextRow> rows = rows(match, "附件：1.名单", "2.地图");
        assertThat(rows.get(1).x()).isCloseTo(x(rows.get(0), "1"), within(TWIP));
    }

    @ParameterizedTest
    @ValueSource(strings = {"附件：1.", "附件：1. ", "附件：1．", "附件1：", "附件："})
    @DisplayName("E-26: turn-over lines stand under the name in either profile")
    void turnOver(String opening) {
        for (String match : List.of("word", "libreoffice")) {
            List<TextRow> rows = rows(match, opening + "名" + "单".repeat(30));
            assertThat(rows.get(1).x()).as(match).isCloseTo(x(rows.get(0), "名"), within(2 * TWIP));
        }
    }

    @Test
    @DisplayName("P-04: turn-over lines end at the right edge")
    void fits() {
        List<TextRow> rows = rows("word", "附件：1.名" + "单".repeat(60));
        GlyphRun last = rows.get(1).runs().get(0);
        assertThat(last.x() + last.advances().sum()).isLessThanOrEqualTo(LEFT + 442_205);
    }
}
