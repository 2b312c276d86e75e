package io.github.chengwen.layout.line;

import io.github.chengwen.layout.line.LineBreaker.Cut;
import io.github.chengwen.layout.metrics.MeasuredText;

/**
 * Stretches a row so that the box of its last character ends at the right edge (L-22). The slack
 * goes in equal parts to all gaps except those inside Latin runs and dashes.
 */
public final class Justifier {

    /** L-23: a row is loose when every gap grows by more. */
    public static final int LOOSE = 4_000;

    private final MeasuredText measured;
    private final RowEnds rules;
    private final int least;

    /**
     * @param least a gap that would grow by less is left alone
     */
    public Justifier(MeasuredText measured, RowEnds rules, int least) {
        this.measured = measured;
        this.rules = rules;
        this.least = least;
    }

    /** The advances of a row that is to fill a measure. */
    public int[] justify(Cut row, int measure) {
        int[] advances = measured.advances(row.start(), row.end());
        int end = measured.trimmedEnd(row.start(), row.end());
        int gaps = gaps(row.start(), end);
        if (gaps == 0) {
            return advances;
        }
        int slack = measure - measured.extent(row.start(), end);
        if (slack >= 0 && slack < gaps * least) {
            return advances;
        }
        int given = 0;
        int passed = 0;
        for (int i = row.start() + 1; i < end; i++) {
            if (rules.mayStretchBefore(i)) {
                passed++;
                int due = (int) ((long) slack * passed / gaps);
                advances[i - 1 - row.start()] += due - given;
                given = due;
            }
        }
        return advances;
    }

    /** By how much a gap of the row grows. */
    public int stretch(Cut row, int measure) {
        int end = measured.trimmedEnd(row.start(), row.end());
        int gaps = gaps(row.start(), end);
        return gaps == 0 ? 0 : (measure - measured.extent(row.start(), end)) / gaps;
    }

    private int gaps(int start, int end) {
        int gaps = 0;
        for (int i = start + 1; i < end; i++) {
            if (rules.mayStretchBefore(i)) {
                gaps++;
            }
        }
        return gaps;
    }
}
