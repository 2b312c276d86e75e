package io.github.chengwen.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Format;
import io.github.chengwen.Options;
import io.github.chengwen.testing.TestStyles;
import io.github.chengwen.testing.VeraPdf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A PDF that is packed as small as can be (F-39). */
final class PdfSizeTest {

    private static final String DRAFT =
            "在全县防汛工作会议上的讲话\n（2026年5月8日）\n同志们：\n"
                    + "今年汛期来得早、雨量大，各乡镇要把巡堤查险、物资储备、人员转移落到实处。\n".repeat(20)
                    + "一、压实责任\n堤防、水库、山塘、险工险段都要有人管，管得住。\n";

    private final byte[] usual = pdf("usual");
    private final byte[] small = pdf("small");

    private static byte[] pdf(String size) {
        Options options =
                Options.builder(TestStyles.speechWith("pdf.size=" + size))
                        .formats(Set.of(Format.PDF))
                        .build();
        return Chengwen.with(options)
                .convert(DRAFT.getBytes(StandardCharsets.UTF_8), "讲话.txt")
                .outputs()
                .get(0)
                .file(Format.PDF)
                .orElseThrow()
                .toByteArray();
    }

    private static int[] pixels(PDDocument pdf) throws IOException {
        var image = new PDFRenderer(pdf).renderImageWithDPI(0, 60);
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @Test
    @DisplayName("F-39: it is smaller by a fourteenth at least")
    void smaller() {
        assertThat(small.length * 14L).isLessThan(usual.length * 13L);
    }

    @Test
    @DisplayName("F-39: it shows and says the same")
    void theSame() throws IOException {
        try (PDDocument one = Loader.loadPDF(usual);
                PDDocument other = Loader.loadPDF(small)) {
            assertThat(new PDFTextStripper().getText(other))
                    .isEqualTo(new PDFTextStripper().getText(one));
            assertThat(pixels(other)).isEqualTo(pixels(one));
        }
    }

    @Test
    @DisplayName("F-39: it keeps the same standards")
    void valid() throws Exception {
        assertThat(VeraPdf.complaints(small, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(VeraPdf.complaints(small, PDFAFlavour.PDFUA_1)).isEmpty();
    }
}
