package io.github.chengwen.layout;

import java.util.List;

/**
 * Which rows must share a page with the next: those of the title block, salutations and headings
 * (G-02, G-05), and the end of the text with signature and date (G-10).
 */
final class KeepRules {

    /** G-10: so many rows of the text go with a signature. */
    private static final int ROWS_WITH_CLOSING = 2;

    private final List<Setting> settings;
    private final List<List<Row>> rows;
    private final int titleZone;
    private final Closing closing;

    /**
     * @param settings the paragraphs of a document
     * @param rows the rows of each
     */
    KeepRules(List<Setting> settings, List<List<Row>> rows) {
        this.settings = settings;
        this.rows = rows;
        this.titleZone = TitleZone.size(settings);
        this.closing = new Closing(settings);
    }

    /** Whether a row must share a page with the next one. */
    boolean glued(int paragraph, int row) {
        if (paragraph < titleZone || settings.get(paragraph).look().keepWithNext()) {
            return true;
        }
        int rowsAfter = rows.get(paragraph).size() - 1 - row;
        if (closing.contains(paragraph)) {
            return rowsAfter > 0 || closing.contains(paragraph + 1);
        }
        return rowsAfter < rowsToCarry(paragraph);
    }

    /** How many of a paragraph's last rows go with a closing that follows it. */
    private int rowsToCarry(int paragraph) {
        int wanted = ROWS_WITH_CLOSING;
        int next = paragraph + 1;
        while (next < settings.size() && !closing.contains(next) && wanted > 0) {
            wanted -= rows.get(next).size();
            next++;
        }
        if (wanted <= 0 || !closing.contains(next)) {
            return 0;
        }
        int own = rows.get(paragraph).size();
        boolean wouldLeaveOneRow = own == wanted + 1;
        return wouldLeaveOneRow ? own : Math.min(own, wanted);
    }
}
