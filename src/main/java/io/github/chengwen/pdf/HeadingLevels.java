package io.github.chengwen.pdf;

import io.github.chengwen.style.Element;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The levels of headings as readers hear them: the title is 1, and no level is skipped where the
 * numbers of a draft skip one (F-32, S-25).
 */
final class HeadingLevels {

    private static final int TITLE = 0;
    private static final int NO_HEADING = -1;

    /** The ranks of the headings that the next one may stand under. */
    private final Deque<Integer> above = new ArrayDeque<>();

    /** The level of the next paragraph, from 1; empty for one that is no heading. */
    Optional<Integer> next(Element element) {
        int rank = rank(element);
        if (rank == NO_HEADING) {
            return Optional.empty();
        }
        while (!above.isEmpty() && above.getLast() >= rank) {
            above.removeLast();
        }
        above.addLast(rank);
        return Optional.of(above.size());
    }

    private static int rank(Element element) {
        return switch (element) {
            case TITLE, CONTENTS_TITLE -> TITLE;
            case HEADING_1 -> 1;
            case HEADING_2 -> 2;
            case HEADING_3 -> 3;
            case HEADING_4 -> 4;
            case SUBTITLE,
                    MARK,
                    SPEAKER,
                    DATE,
                    SALUTATION,
                    BODY,
                    SIGNATURE,
                    SIGN_DATE,
                    ATTACHMENT,
                    NOTE,
                    DOCUMENT_NUMBER,
                    ARTICLE_LABEL,
                    CONTENTS_ENTRY ->
                    NO_HEADING;
        };
    }
}
