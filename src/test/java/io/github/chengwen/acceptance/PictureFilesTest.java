package io.github.chengwen.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Converted;
import io.github.chengwen.Format;
import io.github.chengwen.Options;
import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.model.PictureBlock;
import io.github.chengwen.style.yaml.BuiltInStyles;
import io.github.chengwen.testing.LibreOffice;
import io.github.chengwen.testing.NeedsLibreOffice;
import io.github.chengwen.testing.PdfRow;
import io.github.chengwen.testing.VeraPdf;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Pictures of a draft in both formats. */
final class PictureFilesTest {

    private static final Chengwen CHENGWEN = Chengwen.with(Options.of(BuiltInStyles.speech()));

    /** A red square; the PNG is transparent around it. */
    private static byte[] square(String format) throws IOException {
        boolean png = format.equals("png");
        BufferedImage image =
                new BufferedImage(
                        120, 80, png ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(20, 20, 80, 40);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    private static Converted converted(String format, byte[] picture) {
        String image =
                "<p><img alt=\"新桥通车\" width=\"240\" height=\"160\" src=\"data:image/%s;base64,%s\"></p>"
                        .formatted(format, Base64.getEncoder().encodeToString(picture));
        return CHENGWEN.convert(
                WebDraft.of(image + "<p>图1　新桥</p>" + WebDraft.table("", "")), "新桥.html");
    }

    private static byte[] file(Converted converted, Format format) {
        return converted.outputs().get(0).file(format).orElseThrow().toByteArray();
    }

    private static List<PictureBlock> pictures(Converted converted) {
        return converted.draft().documents().get(0).blocks().stream()
                .filter(PictureBlock.class::isInstance)
                .map(PictureBlock.class::cast)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    @DisplayName("F-36: pictures are accessible")
    void accessible(String format) throws Exception {
        byte[] pdf = file(converted(format, square(format)), Format.PDF);

        assertThat(VeraPdf.complaints(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(VeraPdf.complaints(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    @DisplayName("E-75: a picture comes back out of our DOCX with its words and its size")
    void comesBack(String format) throws IOException {
        byte[] picture = square(format);
        byte[] docx = file(converted(format, picture), Format.DOCX);

        assertThat(pictures(CHENGWEN.convert(docx, "新桥.docx")))
                .singleElement()
                .satisfies(
                        block -> {
                            assertThat(block.file().bytes()).isEqualTo(picture);
                            assertThat(block.words()).isEqualTo("新桥通车");
                            assertThat(block.width()).isEqualTo(240 * 15);
                        });
    }

    @Test
    @DisplayName("a picture without words is told")
    void withoutWords() throws IOException {
        String image =
                "<p><img src=\"data:image/png;base64,%s\"></p>"
                        .formatted(Base64.getEncoder().encodeToString(square("png")));

        assertThat(CHENGWEN.convert(WebDraft.of(image), "新桥.html").diagnostics())
                .extracting(Diagnostic::code)
                .contains(Code.PICTURE_SILENT);
    }

    @Test
    @DisplayName("what is no picture is told and left out")
    void noPicture() {
        Converted converted =
                converted("png", "GIF89a, not a picture of ours at all".getBytes(UTF_8));

        assertThat(pictures(converted)).isEmpty();
        assertThat(converted.diagnostics())
                .extracting(Diagnostic::code)
                .contains(Code.PICTURE_DROPPED);
    }

    @Test
    @DisplayName("a PNG that breaks off is a white one")
    void brokenPng() throws IOException {
        byte[] whole = square("png");
        byte[] broken = Arrays.copyOf(whole, whole.length / 2);

        assertThat(file(converted("png", broken), Format.PDF)).isNotEmpty();
    }

    @Test
    @NeedsLibreOffice
    @DisplayName("LibreOffice has as many pages")
    void asManyPages(@TempDir Path work) throws Exception {
        Converted converted = converted("png", square("png"));
        Path docx = Files.write(work.resolve("a.docx"), file(converted, Format.DOCX));
        LibreOffice.in(work).convert(List.of(docx), "pdf");

        assertThat(PdfRow.pages(Files.readAllBytes(work.resolve("a.pdf"))))
                .isEqualTo(PdfRow.pages(file(converted, Format.PDF)));
    }
}
