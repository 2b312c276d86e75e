package io.github.chengwen.glyph;

import io.github.chengwen.diag.Span;

/**
 * A character that no face has.
 *
 * @param codePoint which one
 * @param place where it first stands in the draft; {@link Span#NONE} for generated text
 */
public record MissingGlyph(int codePoint, Span place) {}
