package io.github.chengwen.layout;

import io.github.chengwen.model.Closing;
import java.util.List;

/**
 * Which rows must share a page with the next: those of the title block, salutations and headings
 * (G-02, G-05), the end of the text with signature and date (G-10) or without (G-11), and those of
 * an entry of the contents.
 */
final class KeepRules {

    /** G-10, G-03: so many rows of a paragraph go with a signature, and so many stay behind. */
    private static final int ROWS_TOGETHER = 2;

    private final List<Setting> settings;
    private final List<List<Row>> rows;
    private final boolean whole;
    private final int titleZone;

    /**
     * @param settings the paragraphs of a document
     * @param rows the rows of each
     * @param whole whether a paragraph that goes with a signature goes with all of its rows
     */
    KeepRules(List<Setting> settings, List<List<Row>> rows, boolean whole) {
        this.settings = settings;
        this.rows = rows;
        this.whole = whole;
        this.titleZone = TitleZone.size(settings);
    }

    /** Whether a row must share a page with the next one. */
    boolean glued(int paragraph, int row) {
        if (paragraph < titleZone || settings.get(paragraph).look().keepWithNext()) {
            return true;
        }
        int rowsAfter = rows.get(paragraph).size() - 1 - row;
        if (settings.get(paragraph).page().isPresent()) {
            return rowsAfter > 0;
        }
        Closing.Part part = settings.get(paragraph).closing();
        return switch (part) {
            case NONE -> false;
            case MEMBER -> true;
            case LAST -> rowsAfter > 0;
            case CARRIED -> whole || isAtEdge(row, rowsAfter);
            case ENDING -> rowsAfter > 0 && isAtEdge(row, rowsAfter);
        };
    }

    private static boolean isAtEdge(int row, int rowsAfter) {
        return rowsAfter < ROWS_TOGETHER || row < ROWS_TOGETHER - 1;
    }
}
