package io.github.chengwen.input.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Code;
import io.github.chengwen.input.Draft;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;

/** Pages become paragraphs; what cannot be read is refused. */
final class PdfReaderTest {

    private static final float SIZE = 12;

    /** A document under construction. */
    private static final class Pages {
        private final PDDocument document = new PDDocument();

        /** A page with text at places from the left and the top, in points. */
        Pages page(Object... placed) throws IOException {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                for (int i = 0; i < placed.length; i += 3) {
                    stream.beginText();
                    stream.setFont(new PDType1Font(FontName.HELVETICA), SIZE);
                    float y = PDRectangle.A4.getHeight() - ((Number) placed[i + 1]).floatValue();
                    stream.newLineAtOffset(((Number) placed[i]).floatValue(), y);
                    stream.showText((String) placed[i + 2]);
                    stream.endText();
                }
            }
            return this;
        }

        Pages scan() throws IOException {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                stream.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 500, 700);
            }
            return this;
        }

        byte[] bytes() throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            document.close();
            return out.toByteArray();
        }
    }

    @Test
    void rowsThatReachTheMarginGoOn() throws IOException {
        String full = "x".repeat(60);
        byte[] bytes =
                new Pages()
                        .page(
                                100, 200, "Title", 100, 230, full, 100, 260, full, 100, 290, "end.",
                                100, 320, full, 100, 350, "last.")
                        .bytes();
        Draft draft = Draft.open("a.pdf", bytes);

        assertThat(draft.lines())
                .containsExactly("Title", full + " " + full + " end.", full + " last.");
        assertThat(draft.place("last")).isEqualTo("第1页第5行");
    }

    @Test
    void headsAndFeetOfPagesAreLeftOut() throws IOException {
        Pages pages = new Pages();
        String full = "x".repeat(60);
        for (int i = 1; i <= 4; i++) {
            String end = "Text " + i;
            pages.page(100, 40, "Bureau", 100, 300, full, 100, 330, end, 300, 810, "- " + i + " -");
        }
        Draft draft = Draft.open("a.pdf", pages.bytes());

        assertThat(draft.lines())
                .containsExactly(
                        full + " Text 1", full + " Text 2", full + " Text 3", full + " Text 4");
        assertThat(draft.told()).isEqualTo(Map.of(Code.HEADER_DROPPED, "Bureau"));
    }

    @Test
    void aScanIsRefusedByItsFirstPage() throws IOException {
        byte[] bytes = new Pages().page(100, 200, "Cover").scan().bytes();

        assertThat(Draft.refusal("a.pdf", bytes)).isEqualTo(Code.SCANNED);
    }

    @Test
    void aPageOfTwoColumnsIsRefused() throws IOException {
        Object[] placed = new Object[6 * 20];
        for (int i = 0; i < 20; i++) {
            Object[] pair = {60, 100 + 20 * i, "x".repeat(25), 310, 100 + 20 * i, "y".repeat(25)};
            System.arraycopy(pair, 0, placed, 6 * i, 6);
        }

        assertThat(Draft.refusal("a.pdf", new Pages().page(placed).bytes()))
                .isEqualTo(Code.UNSUPPORTED);
    }

    @Test
    void aPasswordIsNamed() throws IOException {
        Pages pages = new Pages().page(100, 200, "Secret");
        pages.document.protect(new StandardProtectionPolicy("a", "b", new AccessPermission()));

        assertThat(Draft.refusal("a.pdf", pages.bytes())).isEqualTo(Code.PASSWORD);
    }

    @Test
    void aFileThatIsCutOffIsReadOrRefused() throws IOException {
        byte[] bytes = new Pages().page(100, 200, "Text").bytes();

        assertThat(Draft.refusal("a.pdf", Arrays.copyOf(bytes, 40))).isEqualTo(Code.DAMAGED);
    }
}
