package io.github.chengwen.compose.styled;

/**
 * What of a paragraph shares a page.
 *
 * @param withNext whether its last line shares the page with the next paragraph
 * @param lines which of its lines stay together
 */
public record Keep(boolean withNext, Lines lines) {

    /** Nothing. */
    public static final Keep NONE = new Keep(false, Lines.FREE);

    /** A picture and the line below it. */
    public static final Keep WITH_CAPTION = new Keep(true, Lines.ALL);

    /** Which lines of a paragraph stay together. */
    public enum Lines {
        /** Every line may be the last of a page. */
        FREE,
        /** At least two at its head and at its end (widow and orphan control). */
        PAIRS,
        /** All of them. */
        ALL
    }

    /** Whether anything of the paragraph must share a page with anything. */
    public boolean binds() {
        return withNext || lines != Lines.FREE;
    }

    /** Whether it is a paragraph that goes along with what ends a document. */
    public boolean goesAlong() {
        return withNext && lines == Lines.PAIRS;
    }
}
