package io.github.chengwen.layout.line;

import static io.github.chengwen.layout.line.Cuts.han;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.compose.Composer;
import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.layout.Corpus;
import io.github.chengwen.layout.Layouter;
import io.github.chengwen.layout.Sheets;
import io.github.chengwen.page.GlyphRun;
import io.github.chengwen.page.Layout;
import io.github.chengwen.page.Page;
import io.github.chengwen.page.TextRow;
import io.github.chengwen.style.Style;
import io.github.chengwen.testing.TestStyles;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@code lines.punctuation=gb}: punctuation as in good printing. */
class SqueezeTest {

    private static final int LEFT = 79_370;
    private static final int RIGHT = LEFT + 442_205;
    private static final int EM = 16_000;
    private static final int PITCH = 15_750;

    private static final Style GB = TestStyles.speechWith("lines.punctuation=gb");

    private static List<TextRow> rows(String text) {
        return Layouter.layout(Composer.compose(List.of(Sheets.document(Sheets.body(text))), GB))
                .pages()
                .get(0)
                .rows()
                .toList();
    }

    private static int advance(TextRow row, int index) {
        return row.runs().get(0).advances().get(index);
    }

    /** Twenty-seven Han, a narrow letter and one more Han are a little wider than a row. */
    private static final String RUNT = han(26 + 27) + "i国";

    /** Where a character stands. */
    private static int x(TextRow row, int index) {
        int left = index;
        for (GlyphRun run : row.runs()) {
            if (left < run.advances().size()) {
                return run.x() + IntStream.range(0, left).map(i -> run.advances().get(i)).sum();
            }
            left -= run.advances().size();
        }
        throw new IllegalArgumentException("no character " + index);
    }

    /** Where the cell of the last character begins. */
    private static int lastCell(TextRow row) {
        GlyphRun run = row.runs().get(row.runs().size() - 1);
        int count = run.advances().size();
        return run.x() + run.advances().sum() - run.advances().get(count - 1);
    }

    @Test
    @DisplayName("L-30: two closing marks share an em and a half")
    void closingMarks() {
        TextRow row = rows("国”。国").get(0);
        assertThat(advance(row, 1)).isEqualTo(PITCH - EM / 2);
        assertThat(advance(row, 2)).isEqualTo(PITCH);
    }

    @Test
    @DisplayName("L-30: the second of two opening marks comes near the first")
    void openingMarks() {
        assertThat(advance(rows("国（《国》）").get(0), 1)).isEqualTo(PITCH - EM / 2);
    }

    @Test
    @DisplayName("L-30: a closing and an opening mark share an em and a half")
    void closingAndOpening() {
        assertThat(advance(rows("国》《国").get(0), 1)).isEqualTo(PITCH - EM / 2);
    }

    @Test
    @DisplayName("L-30: a dash is not touched")
    void dash() {
        TextRow row = rows("国”——国").get(0);
        assertThat(advance(row, 1)).isEqualTo(PITCH);
        assertThat(advance(row, 2)).isEqualTo(PITCH);
    }

    @Test
    @DisplayName("L-30: ！！ is one em")
    void emphatic() {
        TextRow row = rows("国！！国").get(0);
        assertThat(advance(row, 1) + advance(row, 2)).isEqualTo(2 * PITCH - EM);
    }

    @Test
    @DisplayName("L-35: · takes half an em, with its ink in the middle")
    void middleDot() {
        TextRow row = rows("国国·国国").get(0);
        assertThat(advance(row, 1)).isEqualTo(PITCH - EM / 4);
        assertThat(advance(row, 2)).isEqualTo(PITCH - EM / 4);
    }

    @Test
    @DisplayName("L-35: the slash between Han takes half an em")
    void slash() {
        TextRow row = rows("国国/国国").get(0);
        assertThat(x(row, 3) - x(row, 1)).isEqualTo(2 * PITCH - EM / 2);
    }

    @Test
    @DisplayName("L-35: a hyphen between numbers takes half an em, one in a word does not")
    void hyphen() {
        assertThat(x(rows("国1-2国").get(0), 4) - x(rows("国1-2国").get(0), 1))
                .isEqualTo(3 * (EM / 2 - 250));
        assertThat(advance(rows("X-ray").get(0), 1)).isEqualTo(5_328 - 250);
    }

    @Test
    @DisplayName("L-21, L-35: without squeezing these marks keep the widths of their faces")
    void portableMarks() {
        TextRow row = Sheets.layout(Sheets.body("国国·国国")).pages().get(0).rows().toList().get(0);
        assertThat(advance(row, 2)).isEqualTo(PITCH);
    }

    @Test
    @DisplayName("G-04: a last row of one character is drawn in")
    void runtDrawnIn() {
        assertThat(rows(RUNT)).hasSize(2);
    }

    @Test
    @DisplayName("G-04: the paragraph gives no more than 0.15 pt a character")
    void runtGivesLittle() {
        TextRow row = rows(RUNT).get(1);
        assertThat(advance(row, 0)).isEqualTo(PITCH - 150);
    }

    @Test
    @DisplayName("G-04: without squeezing it is left, and reported")
    void runtInPortableRows() {
        Layout layout = Sheets.layout(Sheets.body(RUNT + "。”"));
        assertThat(layout.pages().get(0).rows()).hasSize(3);
        assertThat(layout.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.RUNT);
    }

    @Test
    @DisplayName("G-04: two characters are no 孤字")
    void twoCharacters() {
        assertThat(Sheets.layout(Sheets.body(han(26) + "国国。")).diagnostics()).isEmpty();
    }

    @Test
    @DisplayName("G-04: one that cannot be drawn in is set as it was, and reported")
    void runtLeft() {
        Layout layout =
                Layouter.layout(
                        Composer.compose(
                                List.of(Sheets.document(Sheets.body(han(26 + 28 + 1)))), GB));
        List<TextRow> rows = layout.pages().get(0).rows().toList();
        assertThat(rows).hasSize(3);
        assertThat(advance(rows.get(1), 0)).isGreaterThanOrEqualTo(PITCH);
        assertThat(layout.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.RUNT);
    }

    @Test
    @DisplayName("L-31: a mark at the end of a row takes half an em; its ink is inside the 版心")
    void rowEnd() {
        TextRow row = rows(han(26) + han(27) + "，" + han(28)).get(1);
        assertThat(row.text()).endsWith("，");
        assertThat(lastCell(row) + EM / 2).isEqualTo(RIGHT);
    }

    @Test
    @DisplayName("L-32: a mark that opens a row is trimmed")
    void rowStart() {
        TextRow row = rows(han(26) + "（" + han(30)).get(1);
        assertThat(row.text()).startsWith("（");
        assertThat(row.x()).isEqualTo(LEFT - EM / 2);
    }

    @Test
    @DisplayName("L-33: a mark that would begin a row is drawn in, at the cost of those before it")
    void drawnIn() {
        TextRow row = rows(han(26) + han(10) + "，" + han(17) + "。" + han(9)).get(1);
        assertThat(row.text()).hasSize(29).endsWith("。");
        assertThat(lastCell(row) + EM / 2).isEqualTo(RIGHT);
    }

    @Test
    @DisplayName("L-33: without marks to squeeze a character is pushed out")
    void pushedOut() {
        TextRow row = rows(han(26) + han(28) + "”。" + han(9)).get(1);
        assertThat(row.text()).hasSize(27);
    }

    @Test
    @DisplayName("L-34: nothing but the blank of a mark is outside the 版心")
    void nothingHangs() {
        Layout layout =
                Layouter.layout(Composer.compose(List.of(new Corpus(15834).document(300)), GB));
        assertThat(layout.pages().stream().flatMap(Page::rows).filter(row -> !row.last()))
                .allSatisfy(row -> assertThat(lastCell(row)).isLessThanOrEqualTo(RIGHT));
    }

    @Test
    @DisplayName("T-03: no row begins with a mark that may not")
    void noneFirst() {
        Layout layout =
                Layouter.layout(Composer.compose(List.of(new Corpus(15834).document(300)), GB));
        assertThat(layout.pages().stream().flatMap(Page::rows).filter(row -> !row.first()))
                .extracting(TextRow::text)
                .noneMatch(
                        text ->
                                io.github.chengwen.style.Kinsoku.NOT_FIRST.indexOf(text.charAt(0))
                                        >= 0);
    }
}
