package io.github.chengwen.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.compose.styled.StyledTable;
import io.github.chengwen.style.Alignment;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.Style;
import io.github.chengwen.testing.Tables;
import io.github.chengwen.testing.TestStyles;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How tables look. */
final class TableComposerTest {

    private static final Style STYLE = TestStyles.speech();

    private static StyledTable table(int headRows, String... rows) {
        return new TableComposer(STYLE).compose(Tables.of(headRows, rows));
    }

    private static Alignment alignment(StyledTable table, int row, int cell) {
        return table.rows().get(row).get(cell).paragraphs().get(0).look().alignment();
    }

    @Test
    @DisplayName("E-70: the columns fill the 版心")
    void theColumnsFillThePage() {
        StyledTable table = table(0, "甲|乙|丙", "1|2|3");

        assertThat(table.widths().stream().mapToInt(Length::twips).sum())
                .isEqualTo(STYLE.page().coreWidth().twips());
    }

    @Test
    @DisplayName("a column of long text gets more room than one of numbers")
    void longTextGetsRoom() {
        StyledTable table = table(0, "1|" + "完成高标准农田建设".repeat(8), "2|短");

        assertThat(table.widths().get(1).twips()).isGreaterThan(5 * table.widths().get(0).twips());
    }

    @Test
    @DisplayName("E-71: short words are centred, long ones begin at the left")
    void shortWordsAreCentred() {
        StyledTable table = table(0, "1|" + "完成高标准农田建设".repeat(4), "2|短");

        assertThat(alignment(table, 0, 0)).isEqualTo(Alignment.CENTRE);
        assertThat(alignment(table, 0, 1)).isEqualTo(Alignment.LEFT);
        assertThat(alignment(table, 1, 1)).isEqualTo(Alignment.LEFT);
    }

    @Test
    @DisplayName("E-71: a first row of words above figures is the head")
    void aRowOfWordsIsTheHead() {
        assertThat(table(0, "乡镇|面积", "青禾镇|12.5", "东山乡|6").headRows()).isEqualTo(1);
    }

    @Test
    @DisplayName("E-71: figures are no head, and what is to be filled in has none")
    void whatIsNoHead() {
        assertThat(
                        List.of(
                                table(0, "青禾镇|12.5", "东山乡|6", "云溪乡|7").headRows(),
                                table(0, "姓名|单位", "|", "|").headRows(),
                                table(0, "名称|数量", "水泥|20").headRows()))
                .containsOnly(0);
    }
}
