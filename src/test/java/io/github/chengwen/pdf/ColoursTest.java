package io.github.chengwen.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import io.github.chengwen.font.FontCatalog;
import io.github.chengwen.layout.Sheets;
import io.github.chengwen.page.GlyphRun;
import io.github.chengwen.page.Item;
import io.github.chengwen.page.Layout;
import io.github.chengwen.page.Page;
import io.github.chengwen.page.Rule;
import io.github.chengwen.page.TextRow;
import io.github.chengwen.picture.PagePicture;
import io.github.chengwen.style.Ink;
import io.github.chengwen.style.Length;
import io.github.chengwen.testing.VeraPdf;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** E-08, E-40, Z-14: rules, and characters in red. */
class ColoursTest {

    private static final Rule THICK = new Rule(100_000, 200_000, 300_000, 2_000, Ink.RED);
    private static final Rule THIN = new Rule(100_000, 300_000, 300_000, 1_000, Ink.BLACK);

    /** A page with a row of words in a colour, and rules. */
    private static Layout page(Ink ink, Rule... rules) {
        Layout plain = Sheets.layout(Sheets.body("机关"));
        TextRow row = plain.pages().get(0).rows().findFirst().orElseThrow();
        List<GlyphRun> runs =
                row.runs().stream()
                        .map(
                                r ->
                                        new GlyphRun(
                                                r.text(),
                                                r.face(),
                                                r.size(),
                                                r.x(),
                                                r.advances(),
                                                ink,
                                                GlyphRun.FULL_WIDTH))
                        .toList();
        Item words =
                new TextRow(
                        row.baseline(),
                        runs,
                        row.lead(),
                        row.role(),
                        row.headingLevel(),
                        row.paragraph(),
                        row.passage(),
                        row.place(),
                        row.first(),
                        row.last());
        List<Item> items = new ArrayList<>(List.of(rules));
        items.add(0, words);
        return new Layout(
                plain.document(),
                plain.numbers(),
                List.of(new Page(1, items)),
                0,
                List.of(),
                plain.articles(),
                plain.firstPages(),
                List.of(),
                plain.endings(),
                plain.diagnostics());
    }

    private static String content(Layout layout) throws IOException {
        try (PDDocument pdf = Pdfs.open(Pdfs.bytes(layout))) {
            return new String(
                    pdf.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    @Test
    @DisplayName("a rule is a filled rectangle, measured from the foot of the page")
    void rectangle() throws IOException {
        assertThat(content(page(Ink.BLACK, THIN))).contains("100 540.89 300 1 re\nf\n");
    }

    @Test
    @DisplayName("black stays black alone; red is device RGB, and black follows it")
    void inks() throws IOException {
        assertThat(content(page(Ink.BLACK, THIN))).doesNotContain(" rg");
        String red = content(page(Ink.RED, THICK, THIN));
        assertThat(red.split("1 0 0 rg", -1)).hasSize(3);
        assertThat(red.lastIndexOf("0 g")).isGreaterThan(red.lastIndexOf("1 0 0 rg"));
        assertThat(red.lastIndexOf("0 g")).isLessThan(red.indexOf("100 540.89"));
    }

    @ParameterizedTest
    @EnumSource(names = {"A_1B", "A_2A"})
    @DisplayName("F-21: PDF/A with red, black and rules")
    void archivable(PdfLevel level) throws Exception {
        byte[] pdf =
                new PdfRenderer(new PdfOptions(level, Length.ZERO, false))
                        .render(page(Ink.RED, THICK, THIN), FontCatalog.bundled(), Pdfs.METADATA);
        assertThat(VeraPdf.complaints(pdf, PDFAFlavour.byFlavourId(level.label()))).isEmpty();
    }

    @Test
    @DisplayName("F-21: the profile for red is one that colour engines can read")
    void profile() {
        ICC_Profile profile = ICC_Profile.getInstance(Profile.SRGB.bytes());
        assertThat(profile.getColorSpaceType()).isEqualTo(ColorSpace.TYPE_RGB);
        float[] red = new ICC_ColorSpace(profile).toCIEXYZ(new float[] {1, 0, 0});
        float[] usual = ColorSpace.getInstance(ColorSpace.CS_sRGB).toCIEXYZ(new float[] {1, 0, 0});
        assertThat(red).containsExactly(usual, offset(.005f));
    }

    @Test
    @DisplayName("a picture shows a red rule where the page has it, and stays grey without red")
    void picture() throws IOException {
        assertThat(picture(page(Ink.RED, THICK)).getRGB(200, 201)).isEqualTo(0xFFFF0000);
        assertThat(picture(page(Ink.RED, THICK)).getRGB(200, 198)).isEqualTo(0xFFFFFFFF);
        assertThat(picture(page(Ink.BLACK, THIN)).getType())
                .isEqualTo(BufferedImage.TYPE_BYTE_GRAY);
    }

    private static BufferedImage picture(Layout layout) throws IOException {
        byte[] png =
                PagePicture.png(
                        layout.pages().get(0),
                        layout.document().style().page(),
                        FontCatalog.bundled(),
                        72);
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
