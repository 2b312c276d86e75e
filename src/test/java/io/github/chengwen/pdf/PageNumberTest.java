package io.github.chengwen.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.chengwen.layout.Sheets;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PageNumberTest {

    private static final int DPI = 300;
    private static final double CORE_BOTTOM = 262;

    private static List<Glyph> dashes(PDDocument document, int page) {
        return Glyph.in(document).stream()
                .filter(g -> g.page() == page && g.text().equals("—"))
                .toList();
    }

    @Test
    @DisplayName("P-21: right on an odd page, left on an even one, one 字 in")
    void sides() throws IOException {
        try (PDDocument document = Pdfs.open(Pdfs.of(Sheets.rows(30)))) {
            assertThat(dashes(document, 1).get(1).x())
                    .isCloseTo(79.37 + 442.205 - 14 - 14, within(.05));
            assertThat(dashes(document, 2).get(0).x()).isCloseTo(79.37 + 14, within(.05));
        }
    }

    @Test
    @DisplayName("T-08, P-27: the middle of the dash is 7 mm below the 版心")
    void height() throws IOException {
        try (PDDocument document = Pdfs.open(Pdfs.of(Sheets.rows(1)))) {
            BufferedImage page =
                    new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.GRAY);
            assertThat(middleOfDash(page)).isCloseTo(CORE_BOTTOM + 7, within(.2));
        }
    }

    /** In millimetres from the top: the rows of pixels below the 版心 that are black over a dash. */
    private static double middleOfDash(BufferedImage page) {
        double pixel = 25.4 / DPI;
        double sum = 0;
        int count = 0;
        for (int y = (int) (CORE_BOTTOM / pixel); y < page.getHeight(); y++) {
            if (darkPixels(page, y) > 100) {
                sum += (y + .5) * pixel;
                count++;
            }
        }
        return sum / count;
    }

    private static int darkPixels(BufferedImage page, int y) {
        int dark = 0;
        for (int x = 0; x < page.getWidth(); x++) {
            dark += (page.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
        }
        return dark;
    }
}
