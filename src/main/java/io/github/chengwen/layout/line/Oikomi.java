package io.github.chengwen.layout.line;

import io.github.chengwen.layout.metrics.MeasuredText;

/**
 * Line ends by oikomi (推入, JLReq: shrinking): where a full line may not end, up to two more
 * characters are drawn in by squeezing its punctuation; only if that gives too little room,
 * characters are pushed out to the next line (L-33: squeeze, then push out, then stretch).
 */
public final class Oikomi implements RowEnds {

    private static final int MOST_DRAWN_IN = 2;

    private final MeasuredText measured;
    private final BreakRules rules;
    private final Squeeze squeeze;

    public Oikomi(MeasuredText measured) {
        this.measured = measured;
        this.rules = new BreakRules(measured);
        this.squeeze = new Squeeze(measured);
    }

    @Override
    public int end(int start, int measure) {
        int full = start + 1;
        while (full < measured.length() && fits(start, full + 1, measure)) {
            full++;
        }
        if (full == measured.length() || rules.mayBreakBefore(full)) {
            return full;
        }
        for (int more = 1; more <= MOST_DRAWN_IN && full + more <= measured.length(); more++) {
            int end = full + more;
            int excess = squeeze.width(start, end) - measure;
            if (rules.mayBreakBefore(end) && excess <= squeeze.budget(start, end)) {
                return end;
            }
        }
        int end = full;
        while (end > start && !rules.mayBreakBefore(end)) {
            end--;
        }
        return end > start ? end : full;
    }

    private boolean fits(int start, int end, int measure) {
        int ink = measured.trimmedEnd(start, end);
        return ink == start || squeeze.width(start, ink) <= measure;
    }

    @Override
    public boolean mayStretchBefore(int index) {
        return rules.mayStretchBefore(index);
    }
}
