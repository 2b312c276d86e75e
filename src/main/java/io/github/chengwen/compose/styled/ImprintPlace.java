package io.github.chengwen.compose.styled;

import io.github.chengwen.style.Length;

/**
 * Where the 版记 came to stand (I-03).
 *
 * @param page seen from the page on which the text ends
 * @param height of its rows and rules
 */
public record ImprintPlace(OnPage page, Length height) {

    /** Of a document without one. */
    public static final ImprintPlace NONE = new ImprintPlace(OnPage.NONE, Length.ZERO);

    /** A page, seen from the one on which the text ends. */
    public enum OnPage {
        /** There is no imprint. */
        NONE,
        /** The same. */
        SAME,
        /** The next. */
        NEXT,
        /** The one after a blank one; neither has a number (P-22). */
        AFTER_BLANK
    }
}
