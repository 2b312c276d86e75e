package io.github.chengwen.check.text;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Correction;
import io.github.chengwen.diag.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What one rule finds in one block, to be told again wherever the block stands. It has room for a
 * limited number, so that a block full of mistakes cannot fill memory.
 */
public final class BlockFindings implements Findings {

    /** So many findings are kept, and as many corrections. */
    private static final int MOST = 200;

    private record Finding(Code code, Span span, List<String> arguments) {}

    private final List<Finding> found = new ArrayList<>(0);
    private final List<Correction> corrections = new ArrayList<>(0);
    private boolean whole = true;

    @Override
    public void add(Code code, Span span, String... arguments) {
        if (found.size() < MOST) {
            found.add(new Finding(code, span, List.of(arguments)));
        } else {
            whole = false;
        }
    }

    @Override
    public void add(Correction correction) {
        if (corrections.size() < MOST) {
            corrections.add(correction);
        } else {
            whole = false;
        }
    }

    boolean isEmpty() {
        return found.isEmpty() && corrections.isEmpty();
    }

    /** Whether there was room for everything. */
    boolean isWhole() {
        return whole;
    }

    /**
     * Tells it all again.
     *
     * @param start where the block stands; the places are told from there
     */
    void tell(int start, Findings findings) {
        for (Finding one : found) {
            findings.add(
                    one.code(), moved(one.span(), start), one.arguments().toArray(String[]::new));
        }
        for (Correction one : corrections) {
            findings.add(new Correction(one.code(), moved(one.span(), start), one.replacement()));
        }
    }

    /** What has no place in the draft gets none. */
    private static Span moved(Span span, int by) {
        return span.isEmpty() ? span : new Span(span.start() + by, span.end() + by);
    }
}
