package io.github.chengwen.layout.line;

import io.github.chengwen.layout.metrics.MeasuredText;
import io.github.chengwen.layout.metrics.ModelWidths;
import io.github.chengwen.style.Kinsoku;

/** Where a row may end, between which two characters (L-01…L-08). */
public final class BreakRules {

    private static final int IDEOGRAPHIC_SPACE = 0x3000;

    private final MeasuredText measured;
    private final LatinRuns runs;

    public BreakRules(MeasuredText measured) {
        this.measured = measured;
        this.runs = LatinRuns.of(measured);
    }

    /** Whether a row may begin with the character at an index. */
    public boolean mayBreakBefore(int index) {
        if (index <= 0 || index >= measured.length()) {
            return true;
        }
        if (runs.joins(index)) {
            return runs.mayCut(index);
        }
        return !neverFirst(measured.codePoint(index))
                && Kinsoku.NOT_LAST.indexOf(measured.codePoint(index - 1)) < 0;
    }

    private static boolean neverFirst(int c) {
        return c == ' '
                || c == IDEOGRAPHIC_SPACE
                || ModelWidths.isCombining(c)
                || Kinsoku.NOT_FIRST.indexOf(c) >= 0;
    }

    /** Whether justification may widen the gap before an index (L-22). */
    boolean mayStretchBefore(int index) {
        return !runs.joins(index)
                && !ModelWidths.isCombining(measured.codePoint(index))
                && !pair(index);
    }

    private boolean pair(int index) {
        int c = measured.codePoint(index);
        return c == measured.codePoint(index - 1) && (c == 0x2014 || c == 0x2026 || c == 0x22EF);
    }
}
