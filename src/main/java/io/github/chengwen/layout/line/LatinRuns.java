package io.github.chengwen.layout.line;

import io.github.chengwen.layout.metrics.MeasuredText;
import io.github.chengwen.layout.metrics.ModelWidths;
import java.util.Arrays;

/**
 * The runs of Latin letters and digits in a text, which stay whole (L-06) and are not stretched
 * (L-22).
 *
 * <p>A run holds letters, digits and the marks that stand between two of them, and one % at its
 * end.
 */
final class LatinRuns {

    private static final String INNER = ".,%-/:+'_@&#";

    /** Only a longer run may be cut, after a hyphen or a slash. */
    private static final int LONGEST_WHOLE = 20;

    private final MeasuredText measured;

    /** One past the end of the run that a character belongs to; 0 outside of runs. */
    private final int[] runEnd;

    private final int[] runStart;

    private LatinRuns(MeasuredText measured, int[] runStart, int[] runEnd) {
        this.measured = measured;
        this.runStart = runStart;
        this.runEnd = runEnd;
    }

    static LatinRuns of(MeasuredText measured) {
        int[] runStart = new int[measured.length()];
        int[] runEnd = new int[measured.length()];
        int i = 0;
        while (i < measured.length()) {
            int end = isAlphanumeric(measured.codePoint(i)) ? endOfRun(measured, i) : i + 1;
            if (isAlphanumeric(measured.codePoint(i))) {
                Arrays.fill(runStart, i, end, i);
                Arrays.fill(runEnd, i, end, end);
            }
            i = end;
        }
        return new LatinRuns(measured, runStart, runEnd);
    }

    private static int endOfRun(MeasuredText measured, int start) {
        int end = start + 1;
        int next = end;
        while (next < measured.length()) {
            int c = measured.codePoint(next);
            if (isAlphanumeric(c)) {
                end = next + 1;
            } else if (INNER.indexOf(c) < 0) {
                break;
            }
            next++;
        }
        boolean percent = end < measured.length() && measured.codePoint(end) == '%';
        return percent ? end + 1 : end;
    }

    /** Whether the character before an index and the one at it are in the same run. */
    boolean joins(int index) {
        return index > 0
                && index < runEnd.length
                && runEnd[index] > 0
                && runEnd[index - 1] == runEnd[index];
    }

    /** Whether a run that is long enough, such as an address, may be cut before an index. */
    boolean mayCut(int index) {
        int before = measured.codePoint(index - 1);
        return (before == '-' || before == '/')
                && runEnd[index] - runStart[index] > LONGEST_WHOLE
                && index - 2 >= runStart[index]
                && isLetter(measured.codePoint(index - 2))
                && isLetter(measured.codePoint(index));
    }

    private static boolean isAlphanumeric(int c) {
        return c >= '0' && c <= '9' || isLetter(c);
    }

    private static boolean isLetter(int c) {
        return !ModelWidths.isEastAsian(c) && Character.isLetter(c);
    }
}
