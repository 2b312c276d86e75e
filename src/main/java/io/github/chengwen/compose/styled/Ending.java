package io.github.chengwen.compose.styled;

/**
 * How a document ends.
 *
 * @param imprint where its imprint stands
 * @param blankBelow whether a blank page follows, so that the next document of the file begins on a
 *     right-hand page
 */
public record Ending(ImprintPlace imprint, boolean blankBelow) {

    /** With its last words. */
    public static final Ending PLAIN = new Ending(ImprintPlace.NONE, false);

    /** Whether a blank page comes before the imprint or below it all. */
    public boolean hasBlank() {
        return blankBelow || imprint.page() == ImprintPlace.OnPage.AFTER_BLANK;
    }

    /** How many pages there are below the one with its last words. */
    public int pages() {
        int ofImprint =
                switch (imprint.page()) {
                    case NONE, SAME -> 0;
                    case NEXT -> 1;
                    case AFTER_BLANK -> 2;
                };
        return ofImprint + (blankBelow ? 1 : 0);
    }
}
