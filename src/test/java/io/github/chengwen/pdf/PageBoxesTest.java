package io.github.chengwen.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.chengwen.layout.Sheets;
import io.github.chengwen.style.Length;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The boxes of a page, in millimetres (F-23). */
class PageBoxesTest {

    private static final double MILLIMETRE = 72 / 25.4;
    private static final Length BLEED = Length.ofMillimetres(3);
    private static final Length NO_BLEED = Length.ZERO;

    private static PDDocument file(Length bleed, boolean cropMarks) {
        PdfOptions options = new PdfOptions(PdfLevel.A_2A, bleed, cropMarks);
        return Pdfs.open(Pdfs.bytes(List.of(Sheets.document(Sheets.body("文"))), options));
    }

    /** Checks that a box reaches so far over the finished page on every side. */
    private static void assertAround(PDRectangle box, double over) {
        assertThat(box.getLowerLeftX() / MILLIMETRE).isCloseTo(-over, within(.005));
        assertThat(box.getLowerLeftY() / MILLIMETRE).isCloseTo(-over, within(.005));
        assertThat(box.getUpperRightX() / MILLIMETRE).isCloseTo(210 + over, within(.005));
        assertThat(box.getUpperRightY() / MILLIMETRE).isCloseTo(297 + over, within(.005));
    }

    @Test
    @DisplayName("F-23: without bleed and marks all boxes are A4")
    void plain() throws IOException {
        try (PDDocument file = file(NO_BLEED, false)) {
            PDPage page = file.getPage(0);
            assertAround(page.getMediaBox(), 0);
            assertAround(page.getCropBox(), 0);
            assertAround(page.getTrimBox(), 0);
        }
    }

    @Test
    @DisplayName("F-23: a bleed lies around the finished page")
    void bleed() throws IOException {
        try (PDDocument file = file(BLEED, false)) {
            PDPage page = file.getPage(0);
            assertAround(page.getMediaBox(), 3);
            assertAround(page.getBleedBox(), 3);
            assertAround(page.getTrimBox(), 0);
        }
    }

    @Test
    @DisplayName("F-23: crop marks lie outside of the bleed")
    void cropMarks() throws IOException {
        try (PDDocument file = file(BLEED, true)) {
            PDPage page = file.getPage(0);
            assertAround(page.getMediaBox(), 8);
            assertAround(page.getBleedBox(), 3);
            assertAround(page.getTrimBox(), 0);
        }
    }

    @Test
    @DisplayName("F-23: the marks point at the edges of the finished page")
    void marksPointAtEdges() throws IOException {
        try (PDDocument file = file(BLEED, true)) {
            BufferedImage image = new PDFRenderer(file).renderImageWithDPI(0, 254, ImageType.GRAY);
            // Ten pixels a millimetre; the finished page begins 8 mm in.
            assertThat(darkest(image, 25)).isBetween(79, 80);
            assertThat(darkest(image, image.getHeight() - 25)).isBetween(79, 80);
        }
    }

    /** Where the darkest pixel of the left half of a line is. */
    private static int darkest(BufferedImage image, int y) {
        int darkest = 0;
        for (int x = 0; x < image.getWidth() / 2; x++) {
            if ((image.getRGB(x, y) & 0xFF) < (image.getRGB(darkest, y) & 0xFF)) {
                darkest = x;
            }
        }
        return darkest;
    }

    @Test
    @DisplayName("F-23: the text stands on the finished page as it does without marks")
    void textStays() throws IOException {
        try (PDDocument plain = file(NO_BLEED, false);
                PDDocument marked = file(BLEED, true)) {
            assertThat(Glyph.in(marked).get(0).x() - 8 * MILLIMETRE)
                    .isCloseTo(Glyph.in(plain).get(0).x(), within(.01));
        }
    }
}
