package io.github.chengwen.acceptance;

import io.github.chengwen.style.Kinsoku;

/** Where a row of full-width characters may end, said once more and simply. */
public final class RowEnds {

    private static final String PAIRED = "—…⋯";

    private RowEnds() {}

    /** Whether so many characters from an index on exist and are as wide as a 字. */
    static boolean isFullWidth(String text, int start, int length) {
        return start + length <= text.length()
                && text.substring(start, start + length).codePoints().allMatch(c -> c > 0xFF);
    }

    /** The longest lawful row that begins at an index, full-width characters only. */
    static int longest(String text, int start, int room) {
        int length = Math.min(room, text.length() - start);
        while (length > 1 && !mayEnd(text, start + length)) {
            length--;
        }
        return length;
    }

    /** Whether a row may end before an index. */
    static boolean mayEnd(String text, int index) {
        char last = text.charAt(index - 1);
        char next = text.charAt(index);
        return next != ' '
                && next != '\u3000'
                && Kinsoku.NOT_FIRST.indexOf(next) < 0
                && Kinsoku.NOT_LAST.indexOf(last) < 0
                && !(next == last && PAIRED.indexOf(next) >= 0);
    }
}
