package io.github.chengwen.style;

/**
 * How paragraphs are broken into rows.
 *
 * @param consumer the program whose rows the pages shall have
 * @param punctuation whether the PDF goes its own way for the sake of its punctuation
 */
public record Lines(Consumer consumer, Punctuation punctuation) {}
