package io.github.chengwen.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.compose.Composer;
import io.github.chengwen.page.Layout;
import io.github.chengwen.page.Page;
import io.github.chengwen.page.TextRow;
import io.github.chengwen.testing.TestStyles;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GridTest {

    private static final Layout LAYOUT = Sheets.layout(Sheets.body("国".repeat(2000)));

    @Test
    @DisplayName("T-01: 22 rows to a page")
    void rowsPerPage() {
        assertThat(LAYOUT.pages().get(0).rows()).hasSize(22);
        assertThat(LAYOUT.pages().get(1).rows()).hasSize(22);
    }

    @Test
    @DisplayName("T-01: 26 characters in the first row, 28 in the others")
    void charactersPerRow() {
        List<Integer> lengths =
                LAYOUT.pages().get(0).rows().map(row -> row.text().length()).toList();
        assertThat(lengths.get(0)).isEqualTo(26);
        assertThat(lengths.subList(1, 22)).containsOnly(28);
    }

    @Test
    @DisplayName("P-15, T-02: baselines are those of the table")
    void baselines() {
        List<TextRow> rows = LAYOUT.pages().get(1).rows().toList();
        for (int k = 1; k <= rows.size(); k++) {
            double points = 128.042 + 28.95 * (k - 1);
            assertThat(rows.get(k - 1).baseline() / 1000.0).isBetween(points - .001, points + .001);
        }
    }

    @Test
    @DisplayName("P-09: in duplex the back of a leaf is mirrored")
    void mirrored() {
        List<Page> pages =
                Layouter.layout(
                                Composer.compose(
                                        List.of(Sheets.document(Sheets.rows(44))),
                                        TestStyles.speechDuplex()))
                        .pages();
        assertThat(pages.get(0).rows().skip(1).map(TextRow::x)).containsOnly(79_370);
        assertThat(pages.get(1).rows().map(TextRow::x)).containsOnly(73_701);
    }

    @Test
    @DisplayName("E-23: the first row is indented by two 字")
    void indent() {
        assertThat(LAYOUT.pages().get(0).rows().findFirst())
                .hasValueSatisfying(row -> assertThat(row.x()).isEqualTo(79_370 + 31_500));
    }
}
