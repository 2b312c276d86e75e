package io.github.chengwen.check.text;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Correction;
import io.github.chengwen.diag.Span;
import java.util.ArrayList;
import java.util.List;

/** What was found in one block, to be told again wherever the block stands. */
public final class BlockFindings implements Findings {

    private record Finding(Code code, Span span, List<String> arguments) {}

    private final List<Finding> found = new ArrayList<>(0);
    private final List<Correction> corrections = new ArrayList<>(0);

    @Override
    public void add(Code code, Span span, String... arguments) {
        found.add(new Finding(code, span, List.of(arguments)));
    }

    @Override
    public void add(Correction correction) {
        corrections.add(correction);
    }

    int size() {
        return found.size() + corrections.size();
    }

    /** Tells it all again of the block where it stands now. */
    public void tell(Prose block, Findings findings) {
        for (Finding one : found) {
            String[] arguments = one.arguments().toArray(String[]::new);
            findings.add(one.code(), moved(one.span(), block.start()), arguments);
        }
        for (Correction one : corrections) {
            Span span = moved(one.span(), block.start());
            findings.add(new Correction(one.code(), span, one.replacement()));
        }
    }

    /** What has no place in the draft gets none. */
    private static Span moved(Span span, int by) {
        return span.isEmpty() ? span : new Span(span.start() + by, span.end() + by);
    }
}
