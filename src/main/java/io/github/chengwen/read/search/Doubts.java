package io.github.chengwen.read.search;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Span;
import io.github.chengwen.read.form.Numbered;
import io.github.chengwen.read.lines.Directive;
import io.github.chengwen.read.lines.Role;

/**
 * Names the places of a draft that can be read in two ways that print differently: where the chosen
 * reading of a line has too little of the probability of all readings.
 */
public final class Doubts {

    /** A reading that is less likely than this is doubtful. */
    private static final double SURE = .8;

    /** Doubtful lines that follow each other are one place, up to so many. */
    private static final int LONGEST_PLACE = 6;

    private Doubts() {}

    public static void report(Reading reading, Diagnostics.Builder diagnostics) {
        int n = reading.view().size();
        int k = 0;
        while (k < n) {
            if (!isDoubtful(reading, k)) {
                k++;
                continue;
            }
            int end = k + 1;
            while (end < n && end - k < LONGEST_PLACE && isDoubtful(reading, end)) {
                end++;
            }
            report(reading, k, end, diagnostics);
            k = end;
        }
    }

    private static void report(Reading reading, int from, int to, Diagnostics.Builder diagnostics) {
        State chosen = reading.state(from);
        State other = other(reading, from);
        Span first = reading.view().item(from).line().content().span();
        Span last = reading.view().item(to - 1).line().content().span();
        Directive word =
                other.step() == State.Step.GOES_ON
                        ? Directive.JOIN
                        : Directive.saying(other.role());
        diagnostics.add(
                Code.DOUBTFUL,
                new Span(first.start(), last.end()),
                chinese(chosen),
                chinese(other),
                english(chosen),
                english(other),
                word.label(),
                word.effect(Language.CHINESE),
                word.effect(Language.ENGLISH));
    }

    public static String chinese(State state) {
        return state.step() == State.Step.GOES_ON ? "接上一行" : role(state).chinese();
    }

    public static String english(State state) {
        return state.step() == State.Step.GOES_ON
                ? "the rest of the line above"
                : role(state).english();
    }

    private static Role role(State state) {
        return state.step() == State.Step.INTERRUPTS ? Role.NOISE : state.role();
    }

    public static boolean isDoubtful(Reading reading, int k) {
        return reading.view().item(k).line().directive().isEmpty() && certainty(reading, k) < SURE;
    }

    /** The probability of all states of a line that print as the chosen one does. */
    public static double certainty(Reading reading, int k) {
        return probabilityOf(reading, k, reading.state(k));
    }

    /** The probability of all states of a line that print as a given one does. */
    public static double probabilityOf(Reading reading, int k, State chosen) {
        double sum = 0;
        for (int s = 0; s < State.COUNT; s++) {
            if (printsAlike(reading, k, State.ALL.get(s), chosen)) {
                sum += reading.probability(k, s);
            }
        }
        return sum;
    }

    public static State other(Reading reading, int k) {
        int best = -1;
        for (int s = 0; s < State.COUNT; s++) {
            if (!printsAlike(reading, k, State.ALL.get(s), reading.state(k))
                    && (best < 0 || reading.probability(k, s) > reading.probability(k, best))) {
                best = s;
            }
        }
        return State.ALL.get(best);
    }

    /** What role a line that goes on has is decided above it. */
    private static boolean printsAlike(Reading reading, int k, State a, State b) {
        boolean joined = a.step() == State.Step.GOES_ON;
        if (joined || b.step() == State.Step.GOES_ON) {
            return joined && b.step() == State.Step.GOES_ON;
        }
        return printed(reading, k, a) == printed(reading, k, b);
    }

    /** A run-in heading that has no sentence of its own prints as the paragraph that it opens. */
    private static Role printed(Reading reading, int k, State state) {
        if (state.step() == State.Step.INTERRUPTS) {
            return Role.NOISE;
        }
        boolean plain =
                state.role() == Role.RUN_IN && Numbered.of(reading.view().item(k).text()).isEmpty();
        return plain ? Role.BODY : state.role();
    }
}
