package io.github.chengwen.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a paragraph into rows: as many characters as fit, then back to the nearest lawful place (推出,
 * L-20). Nothing is squeezed and nothing hangs but spaces (L-08, L-21).
 */
final class LineBreaker {

    /** L-13: what a row may exceed its measure by. */
    private static final int TOLERANCE = 10;

    private final Galley galley;
    private final BreakRules rules;

    LineBreaker(Galley galley, BreakRules rules) {
        this.galley = galley;
        this.rules = rules;
    }

    /** The characters of one row. */
    record Cut(int start, int end) {}

    /**
     * All rows of the paragraph.
     *
     * @param firstMeasure room in the first row
     * @param measure room in the others
     */
    List<Cut> cut(int firstMeasure, int measure) {
        List<Cut> rows = new ArrayList<>();
        int start = 0;
        while (start < galley.length()) {
            int end = endOfRow(start, rows.isEmpty() ? firstMeasure : measure);
            rows.add(new Cut(start, end));
            start = end;
        }
        return rows;
    }

    private int endOfRow(int start, int measure) {
        int overflow = firstThatDoesNotFit(start, measure);
        int end = overflow;
        while (end > start && !rules.mayBreakBefore(end)) {
            end--;
        }
        return end > start ? end : Math.max(overflow, start + 1);
    }

    private int firstThatDoesNotFit(int start, int measure) {
        int width = 0;
        for (int i = start; i < galley.length(); i++) {
            width += galley.advance(i);
            if (width > measure + TOLERANCE && galley.codePoint(i) != ' ') {
                return i;
            }
        }
        return galley.length();
    }
}
