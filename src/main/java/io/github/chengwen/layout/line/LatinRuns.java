package io.github.chengwen.layout.line;

import io.github.chengwen.layout.metrics.Galley;
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

    private final Galley galley;

    /** One past the end of the run that a character belongs to; 0 outside of runs. */
    private final int[] runEnd;

    private final int[] runStart;

    private LatinRuns(Galley galley, int[] runStart, int[] runEnd) {
        this.galley = galley;
        this.runStart = runStart;
        this.runEnd = runEnd;
    }

    static LatinRuns of(Galley galley) {
        int[] runStart = new int[galley.length()];
        int[] runEnd = new int[galley.length()];
        int i = 0;
        while (i < galley.length()) {
            int end = isAlphanumeric(galley.codePoint(i)) ? endOfRun(galley, i) : i + 1;
            if (isAlphanumeric(galley.codePoint(i))) {
                Arrays.fill(runStart, i, end, i);
                Arrays.fill(runEnd, i, end, end);
            }
            i = end;
        }
        return new LatinRuns(galley, runStart, runEnd);
    }

    private static int endOfRun(Galley galley, int start) {
        int end = start + 1;
        int next = end;
        while (next < galley.length()) {
            int c = galley.codePoint(next);
            if (isAlphanumeric(c)) {
                end = next + 1;
            } else if (INNER.indexOf(c) < 0) {
                break;
            }
            next++;
        }
        boolean percent = end < galley.length() && galley.codePoint(end) == '%';
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
        int before = galley.codePoint(index - 1);
        return (before == '-' || before == '/')
                && runEnd[index] - runStart[index] > LONGEST_WHOLE
                && index - 2 >= runStart[index]
                && isLetter(galley.codePoint(index - 2))
                && isLetter(galley.codePoint(index));
    }

    private static boolean isAlphanumeric(int c) {
        return c >= '0' && c <= '9' || isLetter(c);
    }

    private static boolean isLetter(int c) {
        return !ModelWidths.isEastAsian(c) && Character.isLetter(c);
    }
}
