package io.github.chengwen.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.font.FontCatalog;
import io.github.chengwen.layout.Layouter;
import io.github.chengwen.layout.Sheets;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.Metadata;
import io.github.chengwen.model.OfficialElement;
import io.github.chengwen.model.OfficialElement.Kind;
import io.github.chengwen.model.Passage;
import io.github.chengwen.model.SealPictures;
import io.github.chengwen.page.Layout;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.Style;
import io.github.chengwen.style.yaml.BuiltInStyles;
import io.github.chengwen.testing.VeraPdf;
import io.github.chengwen.text.PictureFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** F-22, P-31: red of magenta and yellow, under the profile of the press. */
class CmykTest {

    /** The least that is a profile of a press: a header and no tables. */
    private static byte[] profile(String kind, String space) {
        ByteBuffer profile = ByteBuffer.allocate(132);
        profile.putInt(0, 132).put(8, (byte) 2);
        profile.put(12, kind.getBytes(StandardCharsets.US_ASCII));
        profile.put(16, space.getBytes(StandardCharsets.US_ASCII));
        profile.put(20, "Lab ".getBytes(StandardCharsets.US_ASCII));
        profile.put(36, "acsp".getBytes(StandardCharsets.US_ASCII));
        return profile.array();
    }

    private static byte[] pdf(PdfLevel level) throws IOException {
        BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(3, 3, 0xFFFF0000);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        PictureFile seal = new PictureFile(PictureFile.Type.PNG, png.toByteArray(), 20, 20);
        Style style = BuiltInStyles.load("document").style().orElseThrow();
        Document document =
                new Document(
                                Optional.empty(),
                                List.of(
                                        new OfficialElement(
                                                Kind.ORGAN_MARK, Passage.of("东岭市人民政府文件")),
                                        new OfficialElement(Kind.NUMBER, Passage.of("东政发〔2026〕5号")),
                                        Sheets.title("关于水利建设的通知"),
                                        Sheets.rows(1),
                                        Sheets.signature("东岭市人民政府"),
                                        Sheets.signDate("2026年2月8日")))
                        .sealed(SealPictures.inOrder(List.of(seal)));
        Layout layout = Layouter.layout(List.of(document), style);
        CmykProfile press = CmykProfile.of(profile("prtr", "CMYK")).orElseThrow();
        PdfOptions options = new PdfOptions(level, Length.ZERO, false, Optional.of(press));
        Metadata metadata = new Metadata("关于水利建设的通知", "东岭市人民政府", "通知", Instant.EPOCH);
        return new PdfRenderer(options).render(layout, FontCatalog.bundled(), metadata);
    }

    @Test
    @DisplayName("mark and rule are of 80 % magenta and 80 % yellow, text of black alone")
    void colours() throws IOException {
        try (PDDocument pdf = Pdfs.open(pdf(PdfLevel.A_2A))) {
            String content =
                    new String(
                            pdf.getPage(0).getContents().readAllBytes(),
                            StandardCharsets.ISO_8859_1);
            assertThat(content).contains("0 0.8 0.8 0 k").doesNotContain(" rg");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"A_1A", "A_2A"})
    @DisplayName("veraPDF finds nothing against it, seal and all")
    void archivable(PdfLevel level) throws Exception {
        PDFAFlavour flavour = level == PdfLevel.A_1A ? PDFAFlavour.PDFA_1_A : PDFAFlavour.PDFA_2_A;
        assertThat(VeraPdf.complaints(pdf(level), flavour)).isEmpty();
    }

    @Test
    @DisplayName("profiles of screens and of gray presses are refused")
    void refused() {
        assertThat(CmykProfile.of(profile("mntr", "RGB "))).isEmpty();
        assertThat(CmykProfile.of(profile("prtr", "GRAY"))).isEmpty();
        assertThat(CmykProfile.of(new byte[10])).isEmpty();
    }
}
