package io.github.chengwen.text;

import io.github.chengwen.diag.Span;

/**
 * One line of a source, without its line end.
 *
 * @param number from 1
 * @param span where its characters stand in the source
 * @param text its characters, white space at its ends included
 */
public record Line(int number, Span span, String text) {

    /** Whether the line has only white space, U+3000 and U+00A0 included. */
    public boolean isBlank() {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || c == '\u00a0');
    }
}
