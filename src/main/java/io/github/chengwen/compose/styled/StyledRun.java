package io.github.chengwen.compose.styled;

import io.github.chengwen.style.ParagraphStyle;

/**
 * Characters of one format.
 *
 * @param text what is searched for and copied: nothing is in it that only spaces it out
 * @param look whose faces they have
 * @param leadLevel the level of the heading that they are at the head of a paragraph (S-23), from
 *     1; 0 for all others
 * @param spread whether each of them is followed by the width of one more (S-05)
 * @param note the number of a footnote, raised, instead of characters; 0 for none
 */
public record StyledRun(String text, ParagraphStyle look, int leadLevel, boolean spread, int note) {

    /** Characters. */
    public StyledRun(String text, ParagraphStyle look, int leadLevel, boolean spread) {
        this(text, look, leadLevel, spread, 0);
    }

    /** The number of a footnote in the text, or before the note itself. */
    public static StyledRun note(int number, ParagraphStyle look, int leadLevel) {
        return new StyledRun("", look, leadLevel, false, number);
    }

    /** Whether it stands out from a paragraph of a look by its face, and is no heading (E-77). */
    public boolean isStrong(ParagraphStyle paragraph) {
        return leadLevel == 0 && note == 0 && look.face() != paragraph.face();
    }

    /** A part of its characters. */
    public StyledRun part(int from, int to) {
        return new StyledRun(text.substring(from, to), look, leadLevel, spread, note);
    }

    /** Characters that look like their paragraph. */
    public static StyledRun of(String text, ParagraphStyle look) {
        return new StyledRun(text, look, 0, false);
    }
}
