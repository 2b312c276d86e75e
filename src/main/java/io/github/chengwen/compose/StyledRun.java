package io.github.chengwen.compose;

/**
 * Characters of one format.
 *
 * @param text what is searched for and copied: nothing is in it that only spaces it out
 * @param spread whether each of its characters is followed by the width of one more (S-05)
 */
public record StyledRun(String text, boolean spread) {}
