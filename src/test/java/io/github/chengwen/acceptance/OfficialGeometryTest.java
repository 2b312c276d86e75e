package io.github.chengwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.chengwen.testing.LibreOffice;
import io.github.chengwen.testing.NeedsLibreOffice;
import io.github.chengwen.testing.PdfRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** V-10, V-11: official documents in millimetres, in the PDF and in LibreOffice's own. */
class OfficialGeometryTest {

    private static final int DPI = 300;

    /** Where each mark has to begin. */
    private static double markTop(OfficialDrafts draft) {
        return switch (draft) {
            case LETTER, TABLE_LETTER, LONG_LETTER, TWO_LETTERS -> 30;
            case ORDER, STAMPED -> 57;
            default -> 72;
        };
    }

    @Test
    @DisplayName("H-05, I-01, X-01, X-02, X-06: marks, rules and imprints of the PDF")
    void pdf() throws IOException {
        for (OfficialDrafts draft : OfficialDrafts.values()) {
            check(draft, draft.pdf("word"), .5);
        }
    }

    @Test
    @NeedsLibreOffice
    @DisplayName("V-11: the same of LibreOffice's rendering of the DOCX, and as many pages")
    void libreOffice(@TempDir Path folder) throws IOException, InterruptedException {
        Map<OfficialDrafts, Path> files = new EnumMap<>(OfficialDrafts.class);
        for (OfficialDrafts draft : OfficialDrafts.values()) {
            Path file = folder.resolve(draft + ".docx");
            files.put(draft, Files.write(file, draft.docx("libreoffice")));
        }
        Path work = Files.createDirectory(folder.resolve("work"));
        LibreOffice.in(work).convert(List.copyOf(files.values()), "pdf");
        List<String> differences = new ArrayList<>();
        for (OfficialDrafts draft : OfficialDrafts.values()) {
            byte[] rendered = Files.readAllBytes(work.resolve(draft + ".pdf"));
            check(draft, rendered, .5);
            differences.addAll(differences(draft, draft.pdf("libreoffice"), rendered));
        }
        assertThat(differences).isEmpty();
    }

    private static void check(OfficialDrafts draft, byte[] file, double tolerance)
            throws IOException {
        assertThat(PdfRow.pages(file)).as(draft + ": pages").isEqualTo(draft.pages());
        try (PDDocument pdf = Loader.loadPDF(file)) {
            double top = markTop(draft);
            Ink mark = Ink.of(pdf, 1, top - 4, top + 20, DPI);
            assertThat(draft.hasMark() ? mark.top() : top)
                    .as(draft + ": top of the mark")
                    .isCloseTo(top, within(tolerance));
            switch (draft) {
                case LETTER, TABLE_LETTER, LONG_LETTER -> checkLetter(draft, pdf);
                case TWO_LETTERS -> checkSecondLetter(pdf);
                case SEVERAL -> checkImprints(pdf, 2, 6);
                case ORDER -> {}
                default -> {
                    Ink imprint = Ink.of(pdf, draft.pages(), 255, 264, DPI);
                    assertThat(imprint.bottom())
                            .as(draft + ": foot of the imprint")
                            .isCloseTo(262, within(.3));
                    assertThat(imprint.left()).isCloseTo(28, within(.3));
                    assertThat(imprint.right()).isCloseTo(184, within(.3));
                }
            }
        }
    }

    /** rules of 170 mm, the lower ones ending 20 mm above the edge of the first page only. */
    private static void checkLetter(OfficialDrafts draft, PDDocument pdf) throws IOException {
        Ink foot = Ink.of(pdf, 1, 270, 280, DPI);
        assertThat(foot.bottom()).as(draft + ": foot").isCloseTo(277, within(.3));
        assertThat(foot.left()).isCloseTo(21, within(.3));
        assertThat(foot.right()).isCloseTo(191, within(.3));
        Ink head = Ink.of(pdf, 1, 42, 48, DPI);
        assertThat(head.left()).isCloseTo(21, within(.3));
        assertThat(head.right()).isCloseTo(191, within(.3));
        if (draft.pages() > 1) {
            assertThat(Ink.of(pdf, 2, 272, 290, DPI).bottom()).isZero();
            // The dash of the stand-in for 宋体 lies half a millimetre lower than that of 宋体.
            assertThat(Ink.of(pdf, 2, 264, 274, DPI).dashCentre()).isCloseTo(269, within(.6));
        }
    }

    /** S-33: the second letter has rules and a mark of its own. */
    private static void checkSecondLetter(PDDocument pdf) throws IOException {
        for (int page = 1; page <= 2; page++) {
            assertThat(Ink.of(pdf, page, 26, 50, DPI).top()).isCloseTo(30, within(.5));
            assertThat(Ink.of(pdf, page, 270, 280, DPI).bottom()).isCloseTo(277, within(.3));
        }
    }

    /** S-33: each imprint at the foot of the last page of its document. */
    private static void checkImprints(PDDocument pdf, int... pages) throws IOException {
        for (int page : pages) {
            assertThat(Ink.of(pdf, page, 255, 264, DPI).bottom()).isCloseTo(262, within(.3));
        }
        assertThat(Ink.of(pdf, 4, 10, 290, DPI).bottom()).as("a blank page").isZero();
    }

    /** Rows that LibreOffice has elsewhere, in millimetres. */
    private static List<String> differences(OfficialDrafts draft, byte[] ours, byte[] theirs)
            throws IOException {
        List<PdfRow> one = PdfRow.of(ours);
        List<PdfRow> other = PdfRow.of(theirs);
        List<String> differences = new ArrayList<>();
        for (PdfRow row : one) {
            if (row.text().startsWith("—")) {
                // Page numbers are narrower in LibreOffice, which has a gap of its own in them.
                continue;
            }
            boolean found =
                    other.stream()
                            .anyMatch(
                                    r ->
                                            r.page() == row.page()
                                                    && near(r.baseline(), row.baseline())
                                                    && near(r.left(), row.left()));
            if (!found) {
                differences.add(draft + ": " + row);
            }
        }
        return differences;
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) * 25.4 / 72 < .6;
    }
}
