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
 */
public record StyledRun(String text, ParagraphStyle look, int leadLevel, boolean spread) {

    /** Characters that look like their paragraph. */
    public static StyledRun of(String text, ParagraphStyle look) {
        return new StyledRun(text, look, 0, false);
    }
}
