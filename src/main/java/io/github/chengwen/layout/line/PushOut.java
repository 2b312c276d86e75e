package io.github.chengwen.layout.line;

import io.github.chengwen.layout.metrics.Galley;

/**
 * Rows of as many characters as fit, then back to the nearest lawful place (推出, L-20). Nothing is
 * squeezed and nothing hangs but spaces (L-08, L-21).
 */
public final class PushOut implements RowEnds {

    /** L-13: what a row may exceed its measure by. */
    private static final int TOLERANCE = 10;

    private final Galley galley;
    private final BreakRules rules;

    public PushOut(Galley galley) {
        this.galley = galley;
        this.rules = new BreakRules(galley);
    }

    @Override
    public int end(int start, int measure) {
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

    @Override
    public boolean mayStretchBefore(int index) {
        return rules.mayStretchBefore(index);
    }
}
