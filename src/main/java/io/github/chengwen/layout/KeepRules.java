package io.github.chengwen.layout;

import io.github.chengwen.compose.styled.Keep;
import io.github.chengwen.compose.styled.StyledParagraph;
import java.util.List;

/**
 * Which rows must share a page with the next: those of the title block, salutations and headings
 * (G-02, G-05), the end of the text with signature and date (G-10: no page without body text) or
 * without (G-11: the same for a lone closing line), and those of an entry of the contents.
 */
final class KeepRules {

    /** G-10, G-03: so many rows of a paragraph go with a signature, and so many stay behind. */
    private static final int ROWS_TOGETHER = 2;

    private final List<StyledParagraph> paragraphs;
    private final List<List<Row>> rows;
    private final boolean whole;

    /**
     * @param paragraphs of a document
     * @param rows the rows of each
     * @param whole whether a paragraph that is kept with the next goes with all of its rows
     */
    KeepRules(List<StyledParagraph> paragraphs, List<List<Row>> rows, boolean whole) {
        this.paragraphs = paragraphs;
        this.rows = rows;
        this.whole = whole;
    }

    /** Whether a row must share a page with the next one. */
    boolean glued(int index, int row) {
        StyledParagraph paragraph = paragraphs.get(index);
        if (paragraph.inTitleBlock() || paragraph.look().keepWithNext()) {
            return true;
        }
        Keep keep = paragraph.keep();
        int rowsAfter = rows.get(index).size() - 1 - row;
        if (rowsAfter == 0) {
            return keep.withNext();
        }
        return switch (keep.lines()) {
            case FREE -> false;
            case PAIRS -> whole && keep.withNext() || isAtEdge(row, rowsAfter);
            case ALL -> true;
        };
    }

    private static boolean isAtEdge(int row, int rowsAfter) {
        return rowsAfter < ROWS_TOGETHER || row < ROWS_TOGETHER - 1;
    }
}
