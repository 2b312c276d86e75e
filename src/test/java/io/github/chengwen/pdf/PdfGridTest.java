package io.github.chengwen.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.chengwen.compose.Composer;
import io.github.chengwen.font.FontCatalog;
import io.github.chengwen.layout.Layouter;
import io.github.chengwen.layout.Sheets;
import io.github.chengwen.page.Layout;
import io.github.chengwen.style.Style;
import io.github.chengwen.testing.TestStyles;
import java.io.IOException;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a reader of the file measures in two thousand characters of 国. */
class PdfGridTest {

    private static final List<Glyph> GLYPHS = glyphs();

    private static List<Glyph> glyphs() {
        try (PDDocument document = Pdfs.open(Pdfs.of(Sheets.body("国".repeat(2000))))) {
            return Glyph.in(document).stream().filter(g -> g.text().equals("国")).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The rows of a page by baseline. */
    private static List<List<Glyph>> rows(int page) {
        return List.copyOf(
                GLYPHS.stream()
                        .filter(g -> g.page() == page)
                        .collect(
                                Collectors.groupingBy(
                                        g -> Math.round(g.baseline()),
                                        TreeMap::new,
                                        Collectors.toList()))
                        .values());
    }

    @Test
    @DisplayName("T-01: 22 rows to a page; 26 characters, then 28 to a row")
    void rowsAndCharacters() {
        assertThat(rows(1)).hasSize(22);
        assertThat(rows(1).get(0)).hasSize(26);
        assertThat(rows(1).subList(1, 22)).allSatisfy(row -> assertThat(row).hasSize(28));
    }

    @Test
    @DisplayName("T-01, T-04: first and last glyph stand at the edges of the 版心")
    void edges() {
        assertThat(rows(1).subList(1, 22))
                .allSatisfy(
                        row -> {
                            assertThat(row.get(0).x()).isCloseTo(79.37, within(.02));
                            assertThat(row.get(27).x())
                                    .isCloseTo(79.37 + 442.205 - 16, within(.02));
                        });
    }

    @Test
    @DisplayName("T-02: baselines are those of P-15")
    void baselines() {
        for (int k = 1; k <= 22; k++) {
            assertThat(rows(1).get(k - 1).get(0).baseline())
                    .isCloseTo(128.042 + 28.95 * (k - 1), within(.02));
        }
    }

    @Test
    @DisplayName("P-11: glyphs are 16 pt")
    void size() {
        assertThat(GLYPHS).extracting(Glyph::size).containsOnly(16.0);
    }

    @Test
    @DisplayName("T-09, P-09: duplex pages are mirrored: 28 and 26 mm, then 26 and 28 mm")
    void mirrored() throws IOException {
        Style style = TestStyles.speechDuplex();
        Layout layout =
                Layouter.layout(Composer.compose(List.of(Sheets.document(Sheets.rows(40))), style));
        byte[] pdf =
                new PdfRenderer(PdfOptions.DEFAULT)
                        .render(layout, FontCatalog.bundled(), Pdfs.METADATA);
        try (PDDocument document = Pdfs.open(pdf)) {
            assertThat(margins(document, 1)).isEqualTo("28.0 26.0");
            assertThat(margins(document, 2)).isEqualTo("26.0 28.0");
        }
    }

    /** Left and right white beside the text of a page, in millimetres. */
    private static String margins(PDDocument document, int page) {
        DoubleSummaryStatistics x =
                Glyph.in(document).stream()
                        .filter(g -> g.page() == page && g.text().equals("国"))
                        .mapToDouble(Glyph::x)
                        .summaryStatistics();
        double points = 72 / 25.4;
        return String.format(
                Locale.ROOT, "%.1f %.1f", x.getMin() / points, 210 - (x.getMax() + 16) / points);
    }
}
