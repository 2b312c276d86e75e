package io.github.chengwen.acceptance;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * The ink on a part of a page, in millimetres from the upper left corner of the paper.
 *
 * @param dashCentre the middle of the rows of pixels that are black over 8 mm; not a number if none
 */
record Ink(double left, double right, double top, double bottom, double dashCentre) {

    private static final double POINT = 25.4 / 72;
    private static final double HEIGHT = 297;

    /** Lighter than pure red, which is some 150 of 255. */
    private static final int DARK = 170;

    private static final double DASHES = 8;

    /** The ink of a strip across a page. */
    static Ink of(PDDocument pdf, int page, double top, double bottom, int dpi) throws IOException {
        PDPage strip = pdf.getPage(page - 1);
        PDRectangle whole = strip.getCropBox();
        strip.setCropBox(
                new PDRectangle(
                        0,
                        (float) ((HEIGHT - bottom) / POINT),
                        whole.getWidth(),
                        (float) ((bottom - top) / POINT)));
        BufferedImage image =
                new PDFRenderer(pdf).renderImageWithDPI(page - 1, dpi, ImageType.GRAY);
        strip.setCropBox(whole);
        return measure(image, top, 25.4 / dpi);
    }

    private static Ink measure(BufferedImage image, double above, double pixel) {
        double left = Double.MAX_VALUE;
        double right = 0;
        double top = Double.MAX_VALUE;
        double bottom = 0;
        double dashSum = 0;
        int dashRows = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            int dark = 0;
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) & 0xFF) < DARK) {
                    dark++;
                    left = Math.min(left, x * pixel);
                    right = Math.max(right, (x + 1) * pixel);
                }
            }
            if (dark > 0) {
                top = Math.min(top, above + y * pixel);
                bottom = Math.max(bottom, above + (y + 1) * pixel);
            }
            if (dark * pixel > DASHES) {
                dashSum += above + (y + .5) * pixel;
                dashRows++;
            }
        }
        return new Ink(left, right, top, bottom, dashSum / dashRows);
    }
}
