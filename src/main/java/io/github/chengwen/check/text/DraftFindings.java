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

/** The diagnostics and corrections of all rules about a draft. */
public final class DraftFindings implements Findings {

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

    /** The codes about figures and what is told twice, of which several rules know the same. */
    private static final Set<Code> FACTS =
            EnumSet.of(
                    Code.COUNT_DIFFERS,
                    Code.SHARES_DIFFER,
                    Code.RATE_DIFFERS,
                    Code.PART_LARGER,
                    Code.TWO_VALUES,
                    Code.TOLD_DIFFERENTLY,
                    Code.SUM_DIFFERS);

    /** The places of such words, their ends by their starts. */
    private final NavigableMap<Integer, Integer> words = new TreeMap<>();

    private final NavigableMap<Integer, Integer> facts = new TreeMap<>();

    private final Diagnostics.Builder diagnostics = new Diagnostics.Builder();
    private final List<Correction> corrections = new ArrayList<>();

    /** Of two about the same word or the same figure only the first is kept. */
    @Override
    public void add(Code code, Span span, String... arguments) {
        boolean known =
                WORDS.contains(code) && isKnown(words, span)
                        || FACTS.contains(code) && isKnown(facts, span);
        if (!known) {
            diagnostics.add(code, span, arguments);
        }
    }

    /** Whether a place meets one of those before it; it is remembered otherwise. */
    private static boolean isKnown(NavigableMap<Integer, Integer> places, Span span) {
        Map.Entry<Integer, Integer> before = places.lowerEntry(span.end());
        if (before != null && before.getValue() > span.start()) {
            return true;
        }
        places.put(span.start(), span.end());
        return false;
    }

    @Override
    public void add(Correction correction) {
        corrections.add(correction);
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
