package io.github.chengwen.style;

/**
 * The title block: title, subtitle, mark, speaker and date.
 *
 * @param blankBefore blank rows above the title (S-01: it starts in row 1)
 * @param blankAfter blank rows below the block (S-10: one after its last line)
 * @param maxCharacters capacity of a title line (S-40: 20)
 * @param preferredCharacters a title line should not be longer (S-40: 18)
 */
public record TitleBlock(
        int blankBefore, int blankAfter, int maxCharacters, int preferredCharacters) {}
