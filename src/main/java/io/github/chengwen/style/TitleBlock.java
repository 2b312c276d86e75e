package io.github.chengwen.style;

/**
 * The block of title, subtitle, mark, speaker and date (S-01, S-10, S-40).
 *
 * @param blankBefore blank rows above the title (S-01)
 * @param blankAfter blank rows between the block and what follows (S-10)
 * @param maxCharacters more characters than this never share a title line (S-40)
 * @param preferredCharacters a title line should not be longer (S-40)
 */
public record TitleBlock(
        int blankBefore, int blankAfter, int maxCharacters, int preferredCharacters) {}
