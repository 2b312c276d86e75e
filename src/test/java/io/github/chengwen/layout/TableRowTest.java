package io.github.chengwen.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.chengwen.compose.Composer;
import io.github.chengwen.model.Block;
import io.github.chengwen.model.Passage;
import io.github.chengwen.model.TableRow;
import io.github.chengwen.page.GlyphRun;
import io.github.chengwen.page.TextRow;
import io.github.chengwen.testing.TestStyles;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cells of a table stand one below the other. */
class TableRowTest {

    private static final int LEFT = 79_370;
    private static final int PITCH = 15_750;
    private static final int TWIP = 50;

    private static List<TextRow> rows(String setting, String... lines) {
        Block[] blocks =
                Stream.of(lines).map(l -> new TableRow(Passage.of(l))).toArray(Block[]::new);
        return Layouter.layout(
                        Composer.compose(
                                List.of(Sheets.document(blocks)),
                                TestStyles.speechWith(
                                        "lines." + setting + "\ntables.fromTabs=off")))
                .pages()
                .get(0)
                .rows()
                .toList();
    }

    /** Where a character of a row stands, from the left edge of the 版心. */
    private static int x(TextRow row, String character) {
        int at = row.text().indexOf(character);
        int x = row.x() - LEFT;
        for (GlyphRun run : row.runs()) {
            for (int i = 0; i < run.advances().size() && at > 0; i++, at--) {
                x += run.advances().get(i);
            }
        }
        return x;
    }

    @ParameterizedTest
    @ValueSource(strings = {"match=word", "match=libreoffice", "punctuation=gb"})
    void everyColumnBeginsTwoCharactersRightOfTheWidestCell(String setting) {
        List<TextRow> rows = rows(setting, "名\t数\t备", "（编）\t20000\t新", "灯\t3\t旧");

        assertThat(rows).hasSize(3);
        assertThat(rows.get(0).x()).isEqualTo(LEFT);
        assertThat(x(rows.get(0), "数")).isCloseTo(5 * PITCH, within(TWIP));
        assertThat(x(rows.get(1), "2")).isCloseTo(5 * PITCH, within(TWIP));
        assertThat(x(rows.get(2), "3")).isCloseTo(5 * PITCH, within(TWIP));
        assertThat(x(rows.get(0), "备")).isCloseTo(10 * PITCH, within(TWIP));
        assertThat(x(rows.get(2), "旧")).isCloseTo(10 * PITCH, within(TWIP));
    }

    @Test
    void aLastCellTurnsOverUnderItself() {
        List<TextRow> rows = rows("match=word", "上午\t" + "会".repeat(40), "下午\t谈");

        assertThat(rows).hasSize(3);
        assertThat(rows.get(1).x() - LEFT).isEqualTo(4 * PITCH);
        assertThat(x(rows.get(2), "谈")).isCloseTo(4 * PITCH, within(TWIP));
    }

    @Test
    void anEmptyCellTakesItsColumn() {
        List<TextRow> rows = rows("match=word", "\t一季\t二季", "农业\t\t好");

        assertThat(x(rows.get(0), "一")).isCloseTo(4 * PITCH, within(TWIP));
        assertThat(x(rows.get(1), "好")).isCloseTo(x(rows.get(0), "二"), within(TWIP));
    }

    @Test
    void aTableThatIsTooWideHasNoColumns() {
        String wide = "国".repeat(12);
        List<TextRow> rows = rows("match=word", wide + "\t" + wide + "\t" + wide);

        assertThat(rows.get(0).x() - LEFT).isEqualTo(2 * PITCH);
        assertThat(rows.get(0).text()).isEqualTo(wide + "　" + wide + "　");
    }
}
