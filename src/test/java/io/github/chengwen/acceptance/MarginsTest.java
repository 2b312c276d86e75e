package io.github.chengwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.chengwen.testing.PdfRow;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * 37 mm above, 28 mm left, 26 mm right, 35 mm below (P-02…P-05), and the page number (P-20…P-27).
 */
class MarginsTest {

    private static final double MILLIMETRE = 72 / 25.4;
    private static final Offset<Double> TOLERANCE = within(.5);
    private static final double ROW = 28.95;

    @ParameterizedTest
    @MethodSource("io.github.chengwen.acceptance.Products#all")
    @DisplayName("P-03, P-05: turned-over rows reach from one edge of the 版心 to the other")
    void leftAndRight(Product product) {
        for (SetParagraph paragraph : SetParagraph.of(product)) {
            List<PdfRow> rows = paragraph.rows();
            for (int i = 1; i < rows.size() - 1; i++) {
                PdfRow row = rows.get(i);
                assertThat(row.left() / MILLIMETRE).as(row.text()).isCloseTo(28, TOLERANCE);
                assertThat(210 - row.right() / MILLIMETRE).as(row.text()).isCloseTo(26, TOLERANCE);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.chengwen.acceptance.Products#all")
    @DisplayName("P-02, P-05: the first row begins 37 mm below the top, the 22nd ends 35 mm above")
    void topAndBottom(Product product) {
        for (int page = 2; page < product.pages(); page++) {
            List<PdfRow> rows = product.page(page);
            double top = rows.get(0).baseline() - .8 * ROW;
            assertThat(top / MILLIMETRE).as("page %d", page).isCloseTo(37, TOLERANCE);
            if (rows.size() == 22) {
                double bottom = rows.get(21).baseline() + .2 * ROW;
                assertThat(297 - bottom / MILLIMETRE).as("page %d", page).isCloseTo(35, TOLERANCE);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.chengwen.acceptance.Products#all")
    @DisplayName("P-04: no ink of the text lies outside of the 版心")
    void inkInside(Product product) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(product.pdf())) {
            for (int page = 1; page <= product.pages(); page++) {
                Ink ink = Ink.of(pdf, page, 0, 264, 75);
                assertThat(ink.left()).as("page %d", page).isGreaterThan(28 - .5);
                assertThat(ink.right()).as("page %d", page).isLessThan(210 - 26 + .5);
                assertThat(ink.top()).as("page %d", page).isGreaterThan(37 - .5);
                assertThat(ink.bottom()).as("page %d", page).isLessThan(297 - 35 + .5);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.chengwen.acceptance.Products#all")
    @DisplayName("T-08, P-27: the dash of every page number lies 7 mm below the 版心")
    void dash(Product product) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(product.pdf())) {
            for (int page = 1; page <= product.pages(); page++) {
                Ink ink = Ink.of(pdf, page, 264, 280, 300);
                assertThat(ink.dashCentre()).as("page %d", page).isCloseTo(262 + 7, TOLERANCE);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.chengwen.acceptance.Products#all")
    @DisplayName("P-21: odd numbers stand right, even ones left, one 字 in")
    void sides(Product product) {
        assertThat(product.numbers()).hasSize(product.pages());
        for (PdfRow number : product.numbers()) {
            assertThat(number.text()).isEqualTo("— " + number.page() + " —");
            double in =
                    number.page() % 2 == 0
                            ? number.left() - 28 * MILLIMETRE
                            : (210 - 26) * MILLIMETRE - number.right();
            assertThat(in).as("page %d", number.page()).isCloseTo(14, within(.5));
        }
    }
}
