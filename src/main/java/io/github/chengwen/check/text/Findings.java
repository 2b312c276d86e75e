package io.github.chengwen.check.text;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Correction;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Collects the diagnostics and corrections of all rules. */
public final class Findings {

    /** The codes about single words and phrases, of which several rules know the same. */
    private static final Set<Code> WORDS =
            EnumSet.of(
                    Code.HOUSE_TERM,
                    Code.MISSPELT,
                    Code.DOUBLED_WORD,
                    Code.WRONG_WORD,
                    Code.WRONG_PARTICLE,
                    Code.FIXED_PHRASE,
                    Code.NAME_VARIANT,
                    Code.OFFICIAL_NAME);

    /** The places of such words, their ends by their starts. */
    private final NavigableMap<Integer, Integer> words = new TreeMap<>();

    private final Diagnostics.Builder diagnostics = new Diagnostics.Builder();
    private final List<Correction> corrections = new ArrayList<>();

    /** Adds a finding; of two about the same word only the first. */
    public void add(Code code, Span span, String... arguments) {
        if (WORDS.contains(code)) {
            Map.Entry<Integer, Integer> before = words.lowerEntry(span.end());
            if (before != null && before.getValue() > span.start()) {
                return;
            }
            words.put(span.start(), span.end());
        }
        diagnostics.add(code, span, arguments);
    }

    /** Adds a correction of a part of a text, unless a hard wrap of the draft lies within it. */
    public void correct(Code code, Prose prose, int from, int to, String replacement) {
        Span span = prose.span(from, to);
        if (span.length() == to - from && !span.isEmpty()) {
            corrections.add(new Correction(code, span, replacement));
        }
    }

    /** What was found, in the order of the places. */
    public Diagnostics diagnostics() {
        return diagnostics.build();
    }

    /** The corrections, in order, not overlapping. */
    public List<Correction> corrections() {
        List<Correction> sorted = corrections.stream().sorted().toList();
        List<Correction> apart = new ArrayList<>(sorted.size());
        int end = 0;
        for (Correction correction : sorted) {
            if (correction.span().start() >= end) {
                apart.add(correction);
                end = correction.span().end();
            }
        }
        return apart;
    }
}
