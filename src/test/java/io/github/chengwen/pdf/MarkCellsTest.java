package io.github.chengwen.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.chengwen.compose.Composer;
import io.github.chengwen.font.FontCatalog;
import io.github.chengwen.layout.Layouter;
import io.github.chengwen.layout.Sheets;
import io.github.chengwen.style.Style;
import io.github.chengwen.testing.TestStyles;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks that faces give widths of all kinds, in the body set in each face. */
class MarkCellsTest {

    private static final double PITCH = 15.75;
    private static final int DPI = 300;
    private static final int DARK = 128;

    @ParameterizedTest
    @ValueSource(strings = {"biaoSong", "fangSong", "kai", "hei", "song"})
    @DisplayName("T-21, L-14: “ ” — … · × each take a cell as wide as a 汉字")
    void cells(String face) throws IOException {
        try (PDDocument document = Pdfs.open(inBody(face, "国“国”国—国…国·国×国"))) {
            List<Glyph> glyphs =
                    Glyph.in(document).stream().filter(g -> g.text().equals("国")).toList();

            assertThat(glyphs).hasSize(7);
            for (int i = 1; i < glyphs.size(); i++) {
                assertThat(glyphs.get(i).x() - glyphs.get(i - 1).x() - PITCH)
                        .as("mark %d", i)
                        .isCloseTo(PITCH, within(.01));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"biaoSong", "fangSong", "kai", "hei", "song"})
    @DisplayName("T-21, L-15: —— is one stroke")
    void dash(String face) throws IOException {
        try (PDDocument document = Pdfs.open(inBody(face, "国——国"))) {
            Glyph first = Glyph.in(document).get(0);
            BufferedImage page =
                    new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.GRAY);
            int left = pixels(first.x() + PITCH + 1);
            int right = pixels(first.x() + 3 * PITCH - 1);
            int top = pixels(first.baseline() - 12);
            int bottom = pixels(first.baseline() - 2);

            assertThat(IntStream.range(left, right))
                    .as("columns of pixels")
                    .hasSizeGreaterThan(120)
                    .allMatch(x -> hasInk(page, x, top, bottom));
        }
    }

    private static byte[] inBody(String face, String text) {
        Style style = TestStyles.speechWith("normal.face=" + face);
        return new PdfRenderer(PdfOptions.DEFAULT)
                .render(
                        Layouter.layout(
                                Composer.compose(
                                        List.of(Sheets.document(Sheets.body(text))), style)),
                        FontCatalog.bundled(),
                        Pdfs.METADATA);
    }

    private static int pixels(double points) {
        return (int) Math.round(points * DPI / 72);
    }

    private static boolean hasInk(BufferedImage page, int x, int top, int bottom) {
        return IntStream.range(top, bottom)
                .anyMatch(y -> page.getRaster().getSample(x, y, 0) < DARK);
    }
}
