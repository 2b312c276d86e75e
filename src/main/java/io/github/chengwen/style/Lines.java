package io.github.chengwen.style;

/**
 * How paragraphs are broken into rows.
 *
 * @param consumer the program whose rows the pages shall have
 */
public record Lines(Consumer consumer) {}
