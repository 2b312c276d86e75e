package io.github.chengwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.chengwen.testing.LibreOffice;
import io.github.chengwen.testing.NeedsLibreOffice;
import io.github.chengwen.testing.PdfRow;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
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
            case ORDER, STAMPED, STAMP_PICTURE, JOINT_STAMPED, JOINT_STAMP_PICTURES -> 57;
            default -> 72;
        };
    }

    @Test
    @DisplayName("H-05, I-01, X-01, X-02, X-06: marks, rules and imprints of the PDF")
    void pdf() throws IOException {
        for (OfficialDrafts draft : OfficialDrafts.values()) {
            check(draft, draft.pdf("word"), .5);
            checkSeals(draft, draft.pdf("word"));
            if (isStamped(draft)) {
                checkStamps(draft, draft.pdf("word"));
            }
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
            differences.addAll(differences(draft.name(), draft.pdf("libreoffice"), rendered));
            if (draft == OfficialDrafts.ACROSS_EVEN || draft == OfficialDrafts.ACROSS_ODD) {
                boolean even = draft == OfficialDrafts.ACROSS_EVEN;
                double[] number = sideNumber(rendered, even ? 2 : 3);
                double[] ours = sideNumber(draft.pdf("libreoffice"), even ? 2 : 3);
                // The dash of the stand-in for 宋体 lies lower, and so does a turned one.
                assertThat(number[0]).as(draft + ": dash").isCloseTo(27.5, within(.5));
                assertThat(ours[0]).as(draft + ": dash").isCloseTo(28, within(.5));
                int edge = even ? 1 : 2;
                assertThat(number[edge]).isCloseTo(ours[edge], within(.6));
            }
            if (draft.isSealed()) {
                boolean stamped = isStamped(draft);
                double[] theirs = stamped ? stamps(rendered) : red(rendered, 2);
                byte[] pdf = draft.pdf("libreoffice");
                assertThat(theirs)
                        .as(draft + ": seals")
                        .containsExactly(stamped ? stamps(pdf) : red(pdf, 2), within(.6));
            }
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

    /** S-34: the second letter has rules and a mark of its own. */
    private static void checkSecondLetter(PDDocument pdf) throws IOException {
        for (int page = 1; page <= 2; page++) {
            assertThat(Ink.of(pdf, page, 26, 50, DPI).top()).isCloseTo(30, within(.5));
            assertThat(Ink.of(pdf, page, 270, 280, DPI).bottom()).isCloseTo(277, within(.3));
        }
    }

    /** S-34: each imprint at the foot of the last page of its document. */
    private static void checkImprints(PDDocument pdf, int... pages) throws IOException {
        for (int page : pages) {
            assertThat(Ink.of(pdf, page, 255, 264, DPI).bottom()).isCloseTo(262, within(.3));
        }
        assertThat(Ink.of(pdf, 4, 10, 290, DPI).bottom()).as("a blank page").isZero();
    }

    /**
     * B-05, B-06, B-08: one seal of 42 mm whose top is less than a row below the text, and five of
     * which three stand in a row, 3 mm apart from those below.
     */
    private static void checkSeals(OfficialDrafts draft, byte[] file) throws IOException {
        if (draft != OfficialDrafts.SEALED && draft != OfficialDrafts.JOINT_SEALED) {
            return;
        }
        boolean joint = draft == OfficialDrafts.JOINT_SEALED;
        double[] box = red(file, 2);
        assertThat(box[3] - box[2]).as(draft + ": height").isCloseTo(joint ? 87 : 42, within(.6));
        assertThat((box[0] + box[1]) / 2)
                .as(draft + ": middle")
                .isCloseTo(joint ? 106 : 145.2, within(.8));
        double text =
                PdfRow.of(file).stream()
                        .filter(row -> row.page() == 2)
                        .mapToDouble(row -> row.baseline() * 25.4 / 72)
                        .filter(baseline -> baseline < box[2])
                        .max()
                        .orElseThrow();
        assertThat(box[2] - text - .68).as(draft + ": below the text").isBetween(.1, 10.4);
    }

    private static boolean isStamped(OfficialDrafts draft) {
        return draft == OfficialDrafts.STAMP_PICTURE
                || draft == OfficialDrafts.JOINT_STAMP_PICTURES;
    }

    /** What is red below the mark of an order. */
    private static double[] stamps(byte[] file) throws IOException {
        return red(file, 1, 90);
    }

    /**
     * E-30, B-16: stamps of 40 × 20 mm end four 字 in, two blank rows below the text, the middle of
     * the post's characters beside theirs, 2 字 away; the date one blank row below the last.
     */
    private static void checkStamps(OfficialDrafts draft, byte[] file) throws IOException {
        boolean joint = draft == OfficialDrafts.JOINT_STAMP_PICTURES;
        double[] box = stamps(file);
        assertThat(box[1] - box[0]).as(draft + ": width").isCloseTo(40, within(.4));
        assertThat(box[1]).as(draft + ": right").isCloseTo(184 - 4 * 5.556, within(.4));
        double row = 28.95 * 25.4 / 72;
        double next = joint ? 3 * row + .35 : 0;
        assertThat(box[3] - box[2]).as(draft + ": height").isCloseTo(20 + next, within(.5));
        List<PdfRow> rows = PdfRow.of(file).stream().filter(r -> r.page() == 1).toList();
        PdfRow text = rowWith(rows, "施行");
        assertThat(box[2] - mm(text.baseline()))
                .as(draft + ": below the text")
                .isCloseTo(.2 * row + 2 * row, within(.4));
        PdfRow post = rowWith(rows, "长");
        double middle = mm(post.baseline()) - .38 * 16 * 25.4 / 72;
        assertThat(middle).as(draft + ": post").isCloseTo(box[2] + 10, within(.4));
        assertThat(mm(post.right()))
                .as(draft + ": beside the stamp")
                .isCloseTo(box[0] - 2 * 5.556, within(.4));
        PdfRow date = rowWith(rows, "2026年6月5日", "2026年3月2日");
        assertThat(mm(date.baseline()) - box[3])
                .as(draft + ": date")
                .isCloseTo(row + .8 * row, within(.4));
    }

    private static PdfRow rowWith(List<PdfRow> rows, String... words) {
        return rows.stream()
                .filter(row -> Stream.of(words).anyMatch(row.text().replace(" ", "")::contains))
                .findFirst()
                .orElseThrow();
    }

    private static double mm(double points) {
        return points * 25.4 / 72;
    }

    /**
     * Z-11: the middle, the upper and the lower end of the dashes at the left side of a page that
     * stands across, in millimetres.
     */
    private static double[] sideNumber(byte[] file, int page) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            BufferedImage image = new PDFRenderer(pdf).renderImageWithDPI(page - 1, 200);
            double pixel = 25.4 / 200;
            assertThat(image.getWidth()).isGreaterThan(image.getHeight());
            double[] side = {0, Double.MAX_VALUE, 0};
            int most = 0;
            for (int x = 0; x * pixel < 34; x++) {
                int dark = 0;
                for (int y = 0; y < image.getHeight(); y++) {
                    if ((image.getRGB(x, y) & 0xFF) < 128) {
                        dark++;
                        side[1] = Math.min(side[1], y * pixel);
                        side[2] = Math.max(side[2], (y + 1) * pixel);
                    }
                }
                if (dark > most) {
                    most = dark;
                    side[0] = (x + .5) * pixel;
                }
            }
            return side;
        }
    }

    /** Left, right, top and bottom of what is red on a page, in millimetres. */
    private static double[] red(byte[] file, int page) throws IOException {
        return red(file, page, 0);
    }

    /** The same of what is so far below its upper edge. */
    private static double[] red(byte[] file, int page, double from) throws IOException {
        double[] box = {Double.MAX_VALUE, 0, Double.MAX_VALUE, 0};
        try (PDDocument pdf = Loader.loadPDF(file)) {
            BufferedImage image = new PDFRenderer(pdf).renderImageWithDPI(page - 1, 100);
            double pixel = 25.4 / 100;
            for (int y = (int) (from / pixel); y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    Color colour = new Color(image.getRGB(x, y));
                    if (colour.getRed() > 200 && colour.getGreen() < 128) {
                        box[0] = Math.min(box[0], x * pixel);
                        box[1] = Math.max(box[1], (x + 1) * pixel);
                        box[2] = Math.min(box[2], y * pixel);
                        box[3] = Math.max(box[3], (y + 1) * pixel);
                    }
                }
            }
        }
        return box;
    }

    /** Rows that LibreOffice has elsewhere, in millimetres. */
    static List<String> differences(String draft, byte[] ours, byte[] theirs) throws IOException {
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
