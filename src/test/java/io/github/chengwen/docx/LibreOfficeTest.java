package io.github.chengwen.docx;

import static io.github.chengwen.docx.Drafts.article;
import static io.github.chengwen.docx.Drafts.body;
import static io.github.chengwen.docx.Drafts.document;
import static io.github.chengwen.docx.Drafts.filled;
import static io.github.chengwen.docx.Drafts.title;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.chengwen.testing.LibreOffice;
import io.github.chengwen.testing.NeedsLibreOffice;
import io.github.chengwen.testing.PdfRow;
import io.github.chengwen.testing.TestStyles;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The pages that LibreOffice makes of the files. */
@NeedsLibreOffice
@Tag("slow")
class LibreOfficeTest {

    private static final int ROWS = 22;
    private static final double MILLIMETRE = 72 / 25.4;

    /**
     * W-06: half of what 22 rows leave of the 版心, where the file is for Word and its grid typed.
     */
    private static final double GRID = 0.45;

    private static final Offset<Double> TOLERANCE = within(0.3);

    @TempDir static Path work;

    /** 国 two thousand times (T-01). */
    private static List<PdfRow> text = List.of();

    private static List<PdfRow> wide = List.of();
    private static List<PdfRow> tall = List.of();
    private static List<PdfRow> grid = List.of();
    private static List<PdfRow> speech = List.of();
    private static List<PdfRow> collection = List.of();

    @BeforeAll
    static void convertAllInOneRun() throws IOException, InterruptedException {
        LibreOffice office = LibreOffice.in(work);
        office.convert(
                List.of(
                        write("text", filledWith("page.duplex=true")),
                        write("wide", filledWith("normal.spacing=-0.2pt")),
                        write("tall", filledWith("grid.rowPitch=29pt")),
                        write("grid", onCharacterGrid(filledWith("page.duplex=true"))),
                        write("speech", Docx.of(Drafts.speech())),
                        write(
                                "collection",
                                Docx.of(
                                        TestStyles.speechWith("collection.contents=false"),
                                        article("第一篇：甲", title("甲的讲话"), body("一。")),
                                        article("第二篇：乙", title("乙的讲话"), body("二。"))))),
                "pdf");
        text = read("text");
        wide = read("wide");
        tall = read("tall");
        grid = read("grid");
        speech = read("speech");
        collection = read("collection");
    }

    private static Docx filledWith(String assignment) {
        return Docx.of(TestStyles.speechWith(assignment), document(filled(2000)));
    }

    /** The grid that would give 28 characters to a row in Word (W-07). */
    private static Docx onCharacterGrid(Docx docx) {
        return docx.replacing(
                "word/document.xml",
                "<w:docGrid w:type=\"lines\" ",
                "<w:docGrid w:type=\"linesAndChars\" w:charSpace=\"-848\" ");
    }

    private static Path write(String name, Docx docx) throws IOException {
        return Files.write(work.resolve(name + ".docx"), docx.bytes());
    }

    private static List<PdfRow> read(String name) throws IOException {
        return PdfRow.of(Files.readAllBytes(work.resolve(name + ".pdf")));
    }

    @Test
    void aFullPageHas22RowsOnTheirBaselines() {
        List<PdfRow> page = page(text, 1);
        assertThat(page).hasSize(ROWS + 1);
        for (int k = 1; k <= ROWS; k++) {
            assertThat(page.get(k - 1).baseline())
                    .as("row %d (P-15)", k)
                    .isCloseTo(128.042 + GRID + 28.95 * (k - 1), TOLERANCE);
        }
    }

    @Test
    void aFullRowHas28CharactersAndAFirstRow26() {
        assertThat(text.get(0).text()).hasSize(26);
        assertThat(text.get(1).text()).hasSize(28);
        assertThat(page(text, 2).subList(0, ROWS))
                .allSatisfy(r -> assertThat(r.text()).hasSize(28));
    }

    /** T-06: the numbers of the style leave no room for the neighbouring ones. */
    @Test
    void aTwipMoreInRowOrCharacterAndThereAreFewer() {
        assertThat(page(tall, 1)).as("rows and the page number").hasSize(21 + 1);
        assertThat(wide.get(1).text()).hasSize(27);
    }

    /** T-06, W-07: here is why no document has a grid of characters (D-35). */
    @Test
    void onACharacterGridARowHasFewerCharacters() {
        assertThat(grid.get(1).text()).hasSizeLessThan(28);
    }

    @Test
    void theBindingIsOnTheLeftOfOddAndOnTheRightOfEvenPages() {
        assertThat(page(text, 1).get(1).left()).isCloseTo(28 * MILLIMETRE, TOLERANCE);
        assertThat(page(text, 2).get(1).left()).isCloseTo(26 * MILLIMETRE, TOLERANCE);
    }

    @Test
    void theNumberIsOutsideAndBelow() {
        PdfRow odd = page(text, 1).get(ROWS);
        PdfRow even = page(text, 2).get(ROWS);
        assertThat(odd.text()).isEqualTo("— 1 —");
        assertThat(odd.right()).isCloseTo((210 - 26) * MILLIMETRE - 14, TOLERANCE);
        assertThat(even.text()).isEqualTo("— 2 —");
        assertThat(even.left()).isCloseTo(26 * MILLIMETRE + 14, TOLERANCE);
    }

    @Test
    void oneBlankRowFollowsTheTitleBlock() {
        PdfRow date = row(speech, "（2024年5月20日）");
        PdfRow salutation = row(speech, "同志们：");
        assertThat(salutation.baseline() - date.baseline()).isCloseTo(2 * 28.95, TOLERANCE);
    }

    @Test
    void titleLinesStand35PointsApart() {
        double pitch =
                row(speech, "责任书签订仪式上的讲话").baseline() - row(speech, "在全市防汛抗旱工作电视电话会议暨").baseline();
        assertThat(pitch).isCloseTo(35, TOLERANCE);
    }

    @Test
    void everyArticleBeginsAPage() {
        assertThat(row(collection, "第一篇：甲").page()).isEqualTo(1);
        assertThat(row(collection, "第二篇：乙").page()).isEqualTo(2);
        assertThat(collection).allMatch(r -> r.page() <= 2);
    }

    private static List<PdfRow> page(List<PdfRow> rows, int page) {
        return rows.stream().filter(row -> row.page() == page).toList();
    }

    private static PdfRow row(List<PdfRow> rows, String text) {
        return rows.stream().filter(row -> row.text().equals(text)).findFirst().orElseThrow();
    }
}
