package io.github.chengwen.cli.outline;

import io.github.chengwen.model.Block;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.Draft;
import io.github.chengwen.model.Noise;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Lists the pieces of a draft in reading order.
 *
 * <p>A dropped piece comes before the first piece that begins after it, so a page number within a
 * paragraph follows the paragraph. Pieces without a place in the draft, such as a title taken from
 * a dividing line, are left out.
 */
final class Outline {

    private final List<Piece> pieces = new ArrayList<>();
    private final Deque<Noise> noise;
    private int document = 1;

    private Outline(Draft draft) {
        this.noise = new ArrayDeque<>(draft.noise());
    }

    public static List<Piece> of(Draft draft) {
        Outline outline = new Outline(draft);
        for (int i = 0; i < draft.documents().size(); i++) {
            outline.add(draft.documents().get(i), i + 1);
        }
        outline.addNoiseBefore(Integer.MAX_VALUE);
        return List.copyOf(outline.pieces);
    }

    private void add(Document next, int number) {
        next.splitter()
                .map(s -> Piece.of(number, PieceType.DOC_BREAK, s.passage()))
                .ifPresent(this::add);
        BlockPieces cases = new BlockPieces(number);
        for (Block block : next.withNotesBehind()) {
            block.match(cases).forEach(this::add);
        }
    }

    private void add(Piece piece) {
        if (piece.passage().spans().isEmpty()) {
            return;
        }
        addNoiseBefore(piece.passage().extent().start());
        document = piece.document();
        pieces.add(piece);
    }

    private void addNoiseBefore(int offset) {
        while (!noise.isEmpty() && noise.element().passage().extent().start() < offset) {
            pieces.add(Piece.of(document, PieceType.NOISE, noise.remove().passage()));
        }
    }
}
