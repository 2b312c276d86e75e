package io.github.chengwen.cli.outline;

import io.github.chengwen.model.Passage;
import java.util.OptionalInt;

/**
 * A recognised part of a draft.
 *
 * @param document the number of its document, from 1
 * @param runIn whether text follows the heading in the same paragraph
 * @param depth of a heading by nesting, from 1; empty for other types
 */
public record Piece(
        int document, PieceType type, Passage passage, boolean runIn, OptionalInt depth) {

    static Piece of(int document, PieceType type, Passage passage) {
        return new Piece(document, type, passage, false, OptionalInt.empty());
    }
}
