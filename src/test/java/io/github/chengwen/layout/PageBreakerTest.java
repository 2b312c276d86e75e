package io.github.chengwen.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Pages of five rows; {@code .} is a row, {@code +} a row glued to the next, {@code _} a blank row.
 */
class PageBreakerTest {

    private static List<Integer> starts(String rows) {
        List<LineBox> boxes = new ArrayList<>();
        int before = 0;
        for (int i = 0; i < rows.length(); i++) {
            char c = rows.charAt(i);
            if (c == '_') {
                before += 10;
            } else {
                boxes.add(new LineBox(before, 10, c == '+'));
                before = 0;
            }
        }
        return new PageBreaker(50).starts(boxes);
    }

    /** Of rows with so many rows of notes, which are a fifth of a row high; the rule is 6.2 pt. */
    private static List<PageBreaker.PageRows> pages(int... notes) {
        List<LineBox> boxes = new ArrayList<>();
        for (int note : notes) {
            boxes.add(new LineBox(0, 10_000, false, 0, false, false, note, note > 0 ? 1 : 0));
        }
        return new PageBreaker(50_000, 50_000, 2_000).pages(boxes);
    }

    @Test
    @DisplayName("E-76: a page holds the footnotes that it refers to, and fewer rows")
    void notesTakeRoom() {
        assertThat(pages(0, 3, 0, 0, 0, 0))
                .containsExactly(new PageBreaker.PageRows(0, 3), new PageBreaker.PageRows(3, 0));
    }

    @Test
    @DisplayName("E-76: a footnote begins on the page of its reference and goes on on the next")
    void notesGoOn() {
        assertThat(pages(0, 0, 0, 4, 0))
                .containsExactly(new PageBreaker.PageRows(0, 1), new PageBreaker.PageRows(4, 3));
    }

    @Test
    @DisplayName("E-76: what is left of a note at the end takes a row of the text along")
    void noPageHasNotesAlone() {
        assertThat(pages(0, 0, 0, 4))
                .containsExactly(new PageBreaker.PageRows(0, 0), new PageBreaker.PageRows(3, 4));
    }

    @Test
    @DisplayName("G-01: a page takes the rows that fit")
    void fillsPages() {
        assertThat(starts("............")).containsExactly(0, 5, 10);
    }

    @Test
    @DisplayName("G-02: a glued row goes to the next page with its neighbour")
    void gluedRowMoves() {
        assertThat(starts("....+...")).containsExactly(0, 4);
    }

    @Test
    @DisplayName("G-02: a chain moves as a whole")
    void chainMoves() {
        assertThat(starts("..+++...")).containsExactly(0, 2, 7);
    }

    @Test
    @DisplayName("A chain that is taller than a page is cut where the page is full")
    void endlessChain() {
        assertThat(starts("++++++++")).containsExactly(0, 5);
    }

    @Test
    @DisplayName("Blank rows vanish at the top of a later page")
    void blanksVanish() {
        assertThat(starts("....__......")).containsExactly(0, 4, 9);
    }

    @Test
    @DisplayName("S-01: blank rows stay at the top of the first page")
    void blanksStay() {
        assertThat(starts("__......")).containsExactly(0, 3);
    }
}
