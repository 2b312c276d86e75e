package io.github.chengwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.chengwen.Converted;
import io.github.chengwen.Format;
import io.github.chengwen.Output;
import io.github.chengwen.OutputName;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.OfficialElement;
import io.github.chengwen.model.OfficialElement.Zone;
import io.github.chengwen.testing.LibreOffice;
import io.github.chengwen.testing.NeedsLibreOffice;
import io.github.chengwen.testing.PdfRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** B-17: attached texts that are not bound with their document. */
class UnboundAttachmentsTest {

    private static final double ROW = 28.95;

    private static final Converted CONVERTED =
            OfficialDrafts.ATTACHED_UNBOUND.converted("libreoffice");

    private static byte[] file(int output, Format format) {
        return CONVERTED.outputs().get(output).file(format).orElseThrow().toByteArray();
    }

    @Test
    @DisplayName("each is a file of its own, named after its document and its number")
    void names() {
        assertThat(OutputName.of(CONVERTED.outputs()))
                .extracting(OutputName::suffix)
                .containsExactly("", "-附件1", "-附件2", "-附件3");
    }

    @Test
    @DisplayName("head, signature and imprint stay with the document")
    void imprint() throws IOException {
        assertThat(PdfRow.pages(file(0, Format.PDF))).isEqualTo(2);
        List<List<Zone>> zones =
                CONVERTED.outputs().stream().map(UnboundAttachmentsTest::zones).toList();
        assertThat(zones.get(0)).contains(Zone.HEAD, Zone.IMPRINT);
        assertThat(zones.subList(1, 4)).allMatch(all -> all.stream().allMatch(Zone.TEXT::equals));
    }

    private static List<Zone> zones(Output output) {
        return output.documents().stream()
                .map(Document::blocks)
                .flatMap(List::stream)
                .filter(OfficialElement.class::isInstance)
                .map(block -> ((OfficialElement) block).kind().zone())
                .toList();
    }

    @Test
    @DisplayName("E-34: row 1 has 发文字号 and 附件 with its number, row 3 the title; page 1 again")
    void rows() throws IOException {
        for (int i = 1; i <= 3; i++) {
            List<PdfRow> rows = PdfRow.of(file(i, Format.PDF));
            PdfRow label = rows.get(0);
            assertThat(label.text()).isEqualTo("东卫发〔2026〕18号附件" + i);
            assertThat(label.left() * 25.4 / 72).isCloseTo(28, within(.7));
            assertThat(label.baseline() * 25.4 / 72).isCloseTo(45.17, within(.3));
            // A title has rows of 35 pt; their baseline lies at 80 per cent, too.
            assertThat(rows.get(1).baseline() - label.baseline())
                    .isCloseTo(ROW * 1.2 + 35 * .8, within(.6));
            assertThat(rows.get(rows.size() - 1).text()).isEqualTo("— 1 —");
        }
    }

    @Test
    @NeedsLibreOffice
    @DisplayName("V-11: LibreOffice has the same rows on as many pages")
    void libreOffice(@TempDir Path folder) throws IOException, InterruptedException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < CONVERTED.outputs().size(); i++) {
            files.add(Files.write(folder.resolve(i + ".docx"), file(i, Format.DOCX)));
        }
        Path work = Files.createDirectory(folder.resolve("work"));
        LibreOffice.in(work).convert(files, "pdf");
        for (int i = 0; i < files.size(); i++) {
            byte[] theirs = Files.readAllBytes(work.resolve(i + ".pdf"));
            byte[] ours = file(i, Format.PDF);
            assertThat(PdfRow.pages(theirs)).isEqualTo(PdfRow.pages(ours));
            assertThat(OfficialGeometryTest.differences(i + "", ours, theirs)).isEmpty();
        }
    }
}
