package io.github.chengwen.layout.line;

import io.github.chengwen.layout.metrics.Galley;

/**
 * Rows of squeezed punctuation: where a row may not end when it is full, up to two characters more
 * are drawn in (推入), and only if its marks cannot give so much room, some are pushed out (L-33).
 */
public final class PushIn implements RowEnds {

    private static final int MOST_DRAWN_IN = 2;

    private final Galley galley;
    private final BreakRules rules;
    private final Squeeze squeeze;

    public PushIn(Galley galley) {
        this.galley = galley;
        this.rules = new BreakRules(galley);
        this.squeeze = new Squeeze(galley);
    }

    @Override
    public int end(int start, int measure) {
        int full = start + 1;
        while (full < galley.length() && fits(start, full + 1, measure)) {
            full++;
        }
        if (full == galley.length() || rules.mayBreakBefore(full)) {
            return full;
        }
        for (int more = 1; more <= MOST_DRAWN_IN && full + more <= galley.length(); more++) {
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
        int ink = galley.trimmedEnd(start, end);
        return ink == start || squeeze.width(start, ink) <= measure;
    }

    @Override
    public boolean mayStretchBefore(int index) {
        return rules.mayStretchBefore(index);
    }
}
