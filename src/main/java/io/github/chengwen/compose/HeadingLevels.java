package io.github.chengwen.compose;

import io.github.chengwen.compose.styled.ParagraphRole;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The levels of headings as readers hear them: the title is 1, and no level is skipped where the
 * numbers of a draft skip one (F-32, S-25).
 */
final class HeadingLevels {

    private static final int TITLE = 0;
    private static final int NO_HEADING = -1;

    /** The ranks of the headings that the next one may stand under. */
    private final Deque<Integer> above = new ArrayDeque<>();

    /**
     * The level of the next paragraph, from 1; 0 for one that is no heading.
     *
     * @param lead the level of the heading that opens it; 0 for none
     */
    int next(ParagraphRole role, int lead) {
        int rank = lead > 0 ? lead : rank(role);
        if (rank == NO_HEADING) {
            return 0;
        }
        while (!above.isEmpty() && above.getLast() >= rank) {
            above.removeLast();
        }
        above.addLast(rank);
        return above.size();
    }

    private static int rank(ParagraphRole role) {
        if (role == ParagraphRole.TITLE || role == ParagraphRole.CONTENTS_TITLE) {
            return TITLE;
        }
        return role.level() > 0 ? role.level() : NO_HEADING;
    }
}
