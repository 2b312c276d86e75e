package io.github.chengwen.input.manuscript;

import java.util.List;

/**
 * A draft as it was read.
 *
 * @param pieces in reading order
 * @param losses what was dropped, moved or changed on the way; one of a kind
 */
public record Manuscript(List<Piece> pieces, List<Loss> losses) implements Extract {

    public Manuscript {
        pieces = List.copyOf(pieces);
        losses = List.copyOf(losses);
    }
}
