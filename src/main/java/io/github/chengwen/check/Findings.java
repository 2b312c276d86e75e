package io.github.chengwen.check;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Correction;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Span;
import java.util.ArrayList;
import java.util.List;

/** Collects the diagnostics and corrections of all rules. */
final class Findings {

    private final Diagnostics.Builder diagnostics = new Diagnostics.Builder();
    private final List<Correction> corrections = new ArrayList<>();

    void add(Code code, Span span, String... arguments) {
        diagnostics.add(code, span, arguments);
    }

    /** Adds a correction of a part of a text, unless a hard wrap of the draft lies within it. */
    void correct(Code code, Prose prose, int from, int to, String replacement) {
        Span span = prose.span(from, to);
        if (span.length() == to - from && !span.isEmpty()) {
            corrections.add(new Correction(code, span, replacement));
        }
    }

    Proof proof() {
        List<Correction> sorted = corrections.stream().sorted().toList();
        List<Correction> apart = new ArrayList<>(sorted.size());
        int end = 0;
        for (Correction correction : sorted) {
            if (correction.span().start() >= end) {
                apart.add(correction);
                end = correction.span().end();
            }
        }
        return new Proof(diagnostics.build(), apart);
    }
}
