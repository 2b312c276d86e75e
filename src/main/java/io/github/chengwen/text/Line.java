package io.github.chengwen.text;

import io.github.chengwen.diag.Span;

/**
 * One line of a source, without its line end.
 *
 * @param number from 1
 * @param span where its characters stand in the source
 * @param text its characters, with any white space at either end
 */
public record Line(int number, Span span, String text) {

    /** True when nothing but white space stands on the line (U+3000 and U+00A0 count as such). */
    public boolean isBlank() {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || c == '\u00a0');
    }
}
