package io.github.chengwen.check.text;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Correction;
import io.github.chengwen.diag.Span;

/** Where rules put what they find. */
public sealed interface Findings permits DraftFindings, BlockFindings {

    /** Adds a finding. */
    void add(Code code, Span span, String... arguments);

    /** Adds a correction. */
    void add(Correction correction);

    /** Adds a correction of a part of a text, unless a hard wrap of the draft lies within it. */
    default void correct(Code code, Prose prose, int from, int to, String replacement) {
        Span span = prose.span(from, to);
        if (span.length() == to - from && !span.isEmpty()) {
            add(new Correction(code, span, replacement));
        }
    }
}
