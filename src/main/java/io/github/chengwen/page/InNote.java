package io.github.chengwen.page;

/**
 * Which footnote a row belongs to (E-76).
 *
 * @param number of it in the file, from 1
 * @param reference whether the row is the raised number alone, in the text or before the note
 */
public record InNote(int number, boolean reference) {}
