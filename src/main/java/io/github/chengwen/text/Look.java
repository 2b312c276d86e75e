package io.github.chengwen.text;

/**
 * How a line looks in a file that has formatting. It is what somebody once chose, not what the line
 * is: a hint at most.
 *
 * @param outline level of a heading from 1, by style or outline; 0 for text
 * @param align of its paragraph
 * @param size of most of its characters in half points; 0 where it is not known
 * @param bold whether most of its characters are
 * @param face of most of its Chinese characters; empty where it is not known
 * @param inset what it stands for beside its characters
 */
public record Look(int outline, Align align, int size, boolean bold, String face, Inset inset) {

    /** What a text file has. */
    public static final Look PLAIN = new Look(0, Align.START, 0, false, "", Inset.NONE);

    /** How a paragraph is aligned; justified text is aligned at its start. */
    public enum Align {
        START,
        CENTRE,
        END
    }

    /** The look of a line that stands for something else. */
    public static Look of(Inset inset) {
        return new Look(0, Align.START, 0, false, "", inset);
    }

    /** Whether the line is a row of a table, a picture or a note, and no paragraph of the text. */
    public boolean isInset() {
        return inset != Inset.NONE;
    }

    /** The look of a heading of which only its level is known. */
    public static Look heading(int level) {
        return new Look(level, Align.START, 0, false, "", Inset.NONE);
    }
}
