package io.github.chengwen.input.manuscript;

import io.github.chengwen.diag.Code;

/**
 * Something that was dropped, moved or changed.
 *
 * @param code its kind
 * @param piece the index of the first piece that it is about; negative for the file as a whole
 * @param count how often
 * @param example the first of them in a few characters, or what kind of thing it was
 */
public record Loss(Code code, int piece, int count, String example) {}
