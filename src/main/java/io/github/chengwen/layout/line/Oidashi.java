package io.github.chengwen.layout.line;

import io.github.chengwen.layout.metrics.MeasuredText;

/**
 * Line ends by oidashi (推出, JLReq: expanding): as many characters as fit, then back to the nearest
 * permitted line end (L-20). Nothing is squeezed, and only spaces hang (L-08, L-21).
 */
public final class Oidashi implements RowEnds {

    /** L-13: what a row may exceed its measure by. */
    private static final int TOLERANCE = 10;

    private final MeasuredText measured;
    private final BreakRules rules;

    public Oidashi(MeasuredText measured) {
        this.measured = measured;
        this.rules = new BreakRules(measured);
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
        for (int i = start; i < measured.length(); i++) {
            width += measured.advance(i);
            if (width > measure + TOLERANCE && measured.codePoint(i) != ' ') {
                return i;
            }
        }
        return measured.length();
    }

    @Override
    public boolean mayStretchBefore(int index) {
        return rules.mayStretchBefore(index);
    }
}
