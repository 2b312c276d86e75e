package io.github.chengwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Format;
import io.github.chengwen.Options;
import io.github.chengwen.Output;
import io.github.chengwen.testing.LibreOffice;
import io.github.chengwen.testing.NeedsLibreOffice;
import io.github.chengwen.testing.TestStyles;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The first page of the PDF, and what LibreOffice makes of the DOCX, look alike; the pictures of
 * the READMEs show it. {@code -Dupdate.pictures=true} draws those anew, to be looked at.
 */
@NeedsLibreOffice
class SideBySideTest {

    private static final Path PICTURES = Path.of("src", "docs");
    private static final List<String> SAMPLES = List.of("06-段首标题句.txt", "10-规范草稿.txt");
    private static final int DPI = 80;

    /** Half the width of a character. */
    private static final int PATCH = 9;

    /** In shades of 256. */
    private static final double CLEARLY = 32;

    /** Some in the page number, whose spaces are narrower in LibreOffice; of 7519. */
    private static final int PATCHES = 20;

    @Test
    void theyLookAlike(@TempDir Path work) throws IOException, InterruptedException {
        Map<Path, byte[]> pdfs = new LinkedHashMap<>();
        for (String sample : SAMPLES) {
            Output output = convert(sample);
            // LibreOffice must not be given a Chinese name: it may run in any locale.
            Path docx = work.resolve(sample.substring(0, 2) + ".docx");
            Files.write(docx, output.file(Format.DOCX).orElseThrow().toByteArray());
            pdfs.put(docx, output.file(Format.PDF).orElseThrow().toByteArray());
        }
        LibreOffice.in(work).convert(new ArrayList<>(pdfs.keySet()), "pdf");
        for (Map.Entry<Path, byte[]> pdf : pdfs.entrySet()) {
            String number = pdf.getKey().getFileName().toString().substring(0, 2);
            BufferedImage ours = firstPage(pdf.getValue());
            BufferedImage theirs = firstPage(Files.readAllBytes(work.resolve(number + ".pdf")));
            if (Boolean.getBoolean("update.pictures")) {
                Path picture = PICTURES.resolve("side-by-side-" + number + ".png");
                ImageIO.write(beside(ours, theirs), "png", picture.toFile());
            }
            assertThat(differentPatches(ours, theirs)).as(number).isLessThan(PATCHES);
        }
    }

    private static Output convert(String sample) throws IOException {
        return Chengwen.with(Options.of(TestStyles.speechWith("lines.match=libreoffice")))
                .convert(Files.readAllBytes(Path.of("samples", sample)), sample)
                .outputs()
                .get(0);
    }

    private static BufferedImage firstPage(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.GRAY);
        }
    }

    /** How many patches of the page are clearly darker in one of the pictures. */
    private static long differentPatches(BufferedImage one, BufferedImage other) {
        int across = Math.min(one.getWidth(), other.getWidth()) / PATCH;
        int down = Math.min(one.getHeight(), other.getHeight()) / PATCH;
        return IntStream.range(0, across * down)
                .mapToDouble(
                        patch ->
                                Math.abs(
                                        shade(one, patch % across, patch / across)
                                                - shade(other, patch % across, patch / across)))
                .filter(difference -> difference > CLEARLY)
                .count();
    }

    private static double shade(BufferedImage page, int column, int row) {
        return IntStream.of(
                        page.getRaster()
                                .getSamples(
                                        column * PATCH, row * PATCH, PATCH, PATCH, 0, (int[]) null))
                .average()
                .orElseThrow();
    }

    /** Both pages on a grey table. */
    private static BufferedImage beside(BufferedImage left, BufferedImage right) {
        int gap = 12;
        BufferedImage both =
                new BufferedImage(
                        left.getWidth() + right.getWidth() + 3 * gap,
                        left.getHeight() + 2 * gap,
                        BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = both.createGraphics();
        graphics.setColor(Color.LIGHT_GRAY);
        graphics.fillRect(0, 0, both.getWidth(), both.getHeight());
        graphics.drawImage(left, gap, gap, null);
        graphics.drawImage(right, left.getWidth() + 2 * gap, gap, null);
        graphics.dispose();
        return both;
    }
}
