package io.github.chengwen.compose.styled;

/**
 * A footnote with its look (E-76).
 *
 * @param number in the file, from 1
 * @param paragraph that it is; it begins with the number
 */
public record StyledNote(int number, StyledParagraph paragraph) {}
