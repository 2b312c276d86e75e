package io.github.chengwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The picture of a page is what a viewer shows of the same page of the PDF.
 *
 * <p>In a PDF places are rounded to 1/100 pt, so at the edges of strokes the grey differs by a few
 * shades of 256, and by more than 16 in some two hundred of the 890,000 pixels of a page. Where all
 * is 1/20 pt askew, it does so in 13,000; one wrong character differs by more than 200 shades.
 */
class PicturesTest {

    private static final int DPI = 96;
    private static final int SHADES = 16;
    private static final int SHADES_AT_MOST = 64;
    private static final int PIXELS = 500;

    @ParameterizedTest
    @MethodSource("io.github.chengwen.acceptance.Products#all")
    void aPictureShowsWhatThePdfShows(Product product) throws IOException {
        BufferedImage picture =
                ImageIO.read(
                        new ByteArrayInputStream(product.pictures().page(1, DPI).toByteArray()));
        BufferedImage viewed;
        try (PDDocument pdf = Loader.loadPDF(product.pdf())) {
            viewed = new PDFRenderer(pdf).renderImageWithDPI(0, DPI, ImageType.GRAY);
        }

        int[] differences = differences(picture.getRaster(), viewed.getRaster());
        assertThat(IntStream.of(differences).max().orElseThrow()).isLessThan(SHADES_AT_MOST);
        assertThat(IntStream.of(differences).filter(shades -> shades > SHADES).count())
                .isLessThan(PIXELS);
    }

    /** In shades; a viewer may leave out the last row and column, which the page fills in part. */
    private static int[] differences(Raster one, Raster other) {
        int width = Math.min(one.getWidth(), other.getWidth());
        int height = Math.min(one.getHeight(), other.getHeight());
        return IntStream.range(0, width * height)
                .map(
                        i ->
                                Math.abs(
                                        one.getSample(i % width, i / width, 0)
                                                - other.getSample(i % width, i / width, 0)))
                .toArray();
    }
}
