package io.github.chengwen.text;

import io.github.chengwen.diag.Span;

/**
 * Where a text refers to a footnote of its file: characters such as 〔1〕, which nobody typed.
 *
 * @param number of the note, as its lines have it ({@link Inset.NoteLine})
 */
public record NoteMark(Span span, int number) {

    /**
     * Stands before such characters while a file is read. It is no character of any text, and stays
     * beside them when paragraphs are trimmed and joined.
     */
    public static final char SIGN = '\ufdd0';

    /** The characters of a reference with the sign before them. */
    public static String signed(int number) {
        return SIGN + "〔" + number + "〕";
    }
}
