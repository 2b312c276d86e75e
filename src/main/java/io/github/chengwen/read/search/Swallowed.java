package io.github.chengwen.read.search;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Excerpt;
import io.github.chengwen.diag.Span;
import io.github.chengwen.read.feature.DraftView;
import io.github.chengwen.read.feature.Guard;
import io.github.chengwen.read.lines.Role;
import java.util.EnumSet;
import java.util.Set;

/**
 * Names the joins that swallow a line which could have stood alone: a sentence above a sentence, or
 * words that a heading might have, where few lines around show that the text was wrapped. A join
 * that is doubtful anyway is named as such.
 */
public final class Swallowed {

    private static final Set<Role> TEXT = EnumSet.of(Role.BODY, Role.RUN_IN, Role.HEADING);

    /** So many lines that break off at one width are a wrapped text. */
    private static final int WRAPPED = 5;

    private static final int SHOWN = 16;

    private Swallowed() {}

    public static void report(Reading reading, Diagnostics.Builder diagnostics) {
        DraftView view = reading.view();
        for (int k = 1; k < view.size(); k++) {
            if (isOne(reading, view, k)) {
                Span above = view.item(k - 1).line().content().span();
                Span below = view.item(k).line().content().span();
                diagnostics.add(
                        Code.LINE_SWALLOWED,
                        new Span(above.start(), below.end()),
                        Excerpt.opening(view.item(k - 1).text(), SHOWN),
                        Excerpt.opening(view.item(k).text(), SHOWN));
            }
        }
    }

    private static boolean isOne(Reading reading, DraftView view, int k) {
        State state = reading.state(k);
        return state.step() == State.Step.GOES_ON
                && TEXT.contains(state.role())
                && view.item(k).piece() == 0
                && view.item(k).line().directive().isEmpty()
                && view.breaksNear(k - 1) < WRAPPED
                && !Doubts.isDoubtful(reading, k)
                && (Guard.areSentences(view, k) || isHeadingAbove(reading, view, k));
    }

    private static boolean isHeadingAbove(Reading reading, DraftView view, int k) {
        return reading.state(k - 1).step() == State.Step.BEGINS && Guard.isBareAbove(view, k);
    }
}
