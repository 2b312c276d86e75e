package io.github.chengwen.read.search;

import io.github.chengwen.read.feature.DraftView;
import io.github.chengwen.read.feature.Looks;
import io.github.chengwen.read.lines.Role;
import io.github.chengwen.read.search.State.Step;

/**
 * What the formatting of a file adds to the score of a state, in the units of {@link Weights}.
 * Nothing here is learned, and nothing is certain: a line that reads clearly as something else
 * stays that. Of a draft without formatting all is 0.
 */
final class LookBonus {

    private static final int HINT = Weights.SCALE / 2;
    private static final int LIKELY = Weights.SCALE;
    private static final int STRONG = 2 * Weights.SCALE;
    private static final int SURE = 4 * Weights.SCALE;

    private final DraftView view;
    private final Looks looks;

    LookBonus(DraftView view, Looks looks) {
        this.view = view;
        this.looks = looks;
    }

    int of(int k, State state) {
        if (view.item(k).piece() > 0) {
            return 0;
        }
        if (state.step() != Step.BEGINS) {
            return looks.differs(k) ? -STRONG : 0;
        }
        Role role = state.role();
        int bonus = 0;
        boolean head = k < view.firstText;
        boolean large = looks.isLarge(k) && looks.isCentred(k);
        if (looks.isHeading(k)) {
            bonus += heading(role, head && !looks.isBelowCentred(k));
        } else if (looks.isSetOff(k) && !large && !(head && looks.isCentred(k))) {
            bonus += setOff(role, head || view.ended[k]);
        }
        if (large && !looks.isBelowTitle(k)) {
            bonus += role == Role.TITLE ? STRONG : role == Role.BODY ? -LIKELY : 0;
        } else if (looks.isCentred(k)) {
            bonus += isCentredRole(role) ? HINT : role == Role.BODY ? -HINT : 0;
        }
        if (head && looks.isBelowTitle(k)) {
            bonus -= role == Role.TITLE ? LIKELY : 0;
        }
        if (looks.isAtEnd(k)) {
            bonus += role == Role.SIGNATURE || role == Role.SIGN_DATE ? LIKELY : 0;
        }
        if (looks.isText(k) && !head) {
            bonus -= role == Role.HEADING || role == Role.TITLE ? LIKELY : 0;
        }
        return bonus;
    }

    private static int heading(Role role, boolean head) {
        return switch (role) {
            case HEADING -> head ? LIKELY : SURE;
            case TITLE -> head ? LIKELY : -HINT;
            case RUN_IN -> HINT;
            case BODY -> -LIKELY;
            case SPEAKER, SALUTATION -> -STRONG;
            default -> 0;
        };
    }

    /**
     * Of a short line that is set off.
     *
     * @param doubtful whether it is a sentence, or stands above the text
     */
    private static int setOff(Role role, boolean doubtful) {
        return switch (role) {
            case HEADING -> doubtful ? LIKELY + HINT : STRONG;
            case BODY -> doubtful ? 0 : -HINT;
            default -> 0;
        };
    }

    private static boolean isCentredRole(Role role) {
        return switch (role) {
            case TITLE, SUBTITLE, SPEAKER, DATE -> true;
            default -> false;
        };
    }
}
