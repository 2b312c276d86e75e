package io.github.chengwen.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.compose.Composer;
import io.github.chengwen.model.Block;
import io.github.chengwen.model.Passage;
import io.github.chengwen.model.TableRow;
import io.github.chengwen.page.InCell;
import io.github.chengwen.page.Layout;
import io.github.chengwen.page.Page;
import io.github.chengwen.page.Rule;
import io.github.chengwen.page.TextRow;
import io.github.chengwen.testing.Tables;
import io.github.chengwen.testing.TestStyles;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Where the rows of tables stand on pages. */
final class TablePagesTest {

    private static final int CORE_BOTTOM = 742_677;

    private static String[] rows(int count) {
        return Stream.concat(
                        Stream.of("序号|名称"),
                        IntStream.rangeClosed(1, count).mapToObj(i -> i + "|第" + i + "项"))
                .toArray(String[]::new);
    }

    private static Layout with(String setting, Block... blocks) {
        return Layouter.layout(
                Composer.compose(List.of(Sheets.document(blocks)), TestStyles.speechWith(setting)));
    }

    private static Stream<Rule> rules(Page page) {
        return page.items().stream().filter(Rule.class::isInstance).map(Rule.class::cast);
    }

    @Test
    @DisplayName("E-73: the head is repeated on every page")
    void theHeadIsRepeated() {
        Layout layout = Sheets.layout(Tables.of(1, rows(60)));

        assertThat(layout.pages()).hasSize(3);
        assertThat(layout.pages())
                .allSatisfy(page -> assertThat(Sheets.texts(page)).startsWith("序号", "名称"));
        assertThat(layout.pages().get(0).rows().map(row -> row.cell().orElseThrow().again()))
                .doesNotContain(true);
        assertThat(layout.pages().get(1).rows().filter(row -> row.cell().orElseThrow().again()))
                .extracting(TextRow::text)
                .containsExactly("序号", "名称");
    }

    @Test
    @DisplayName("E-73: every row is on one page, and in order")
    void everyRowIsThereOnce() {
        Layout layout = Sheets.layout(Tables.of(1, rows(60)));

        assertThat(
                        layout.pages().stream()
                                .flatMap(Page::rows)
                                .filter(row -> !row.cell().orElseThrow().again())
                                .filter(row -> row.cell().orElseThrow().cell() == 0)
                                .map(TextRow::text)
                                .skip(1))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 60).mapToObj(String::valueOf).toList());
    }

    @Test
    @DisplayName("nothing of a table stands below the 版心")
    void nothingIsBelowThePage() {
        Layout layout = Sheets.layout(Tables.of(1, rows(200)));

        assertThat(layout.pages().stream().flatMap(TablePagesTest::rules))
                .allSatisfy(
                        rule ->
                                assertThat(rule.y() + rule.height())
                                        .isLessThanOrEqualTo(CORE_BOTTOM + 500));
    }

    @Test
    @DisplayName("E-73: a row that is higher than a page is parted between lines")
    void aHighRowIsParted() {
        String text = "国".repeat(2000);
        Layout layout = Sheets.layout(Tables.of(0, "甲|" + text, "乙|短"));

        assertThat(layout.pages().size()).isGreaterThan(1);
        assertThat(
                        layout.pages().stream()
                                .flatMap(Page::rows)
                                .filter(row -> row.cell().equals(cell(0, 1)))
                                .map(TextRow::text)
                                .reduce("", String::concat))
                .isEqualTo(text);
    }

    private static Optional<InCell> cell(int row, int cell) {
        return Optional.of(new InCell(row, cell, 0, false));
    }

    @Test
    @DisplayName("E-50: a table of many columns stands across")
    void manyColumnsStandAcross() {
        String row = "一二三四五六|" + "123456|".repeat(10) + "9";
        Layout layout = Sheets.layout(Sheets.body("前"), Tables.of(0, row, row), Sheets.body("后"));

        assertThat(layout.pages()).extracting(Page::across).containsExactly(false, true, false);
        assertThat(Sheets.texts(layout.pages().get(2))).containsExactly("后");
    }

    @Test
    @DisplayName("E-70: a table with three lines has no others")
    void threeLines() {
        Layout layout = with("tables.rules=threeLine", Tables.of(1, rows(5)));

        assertThat(rules(layout.pages().get(0)).map(Rule::height)).containsExactly(1000, 500, 1000);
    }

    @Test
    @DisplayName("E-74: rows of tabs are a table")
    void rowsOfTabsAreATable() {
        Layout layout =
                Sheets.layout(
                        new TableRow(Passage.of("名称\t数量")), new TableRow(Passage.of("水泥\t20吨")));

        assertThat(layout.pages().get(0).rows()).allMatch(row -> row.cell().isPresent());
    }

    @Test
    @DisplayName("E-74: words and the numbers of their pages are no table")
    void contentsAreNoTable() {
        Layout layout =
                Sheets.layout(
                        new TableRow(Passage.of("总则\t1")),
                        new TableRow(Passage.of("职责\t3")),
                        new TableRow(Passage.of("附则\t7")));

        assertThat(layout.pages().get(0).rows()).allMatch(row -> row.cell().isEmpty());
    }
}
