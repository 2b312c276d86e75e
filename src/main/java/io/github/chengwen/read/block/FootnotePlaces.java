package io.github.chengwen.read.block;

import io.github.chengwen.diag.Span;
import io.github.chengwen.model.Block;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.Footnote;
import io.github.chengwen.model.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Gives footnotes to the documents that refer to them. */
public final class FootnotePlaces {

    private FootnotePlaces() {}

    /**
     * The documents with their notes. A note whose reference was left out with the line around it
     * stands behind the text of the last document.
     */
    public static List<Document> placed(List<Document> documents, List<Footnote> notes) {
        if (notes.isEmpty() || documents.isEmpty()) {
            return documents;
        }
        List<Footnote> left = new ArrayList<>(notes);
        List<Document> placed = new ArrayList<>();
        for (Document document : documents) {
            List<Footnote> own = left.stream().filter(note -> refers(document, note)).toList();
            left.removeAll(own);
            placed.add(document.withNotes(own));
        }
        Document last = placed.get(placed.size() - 1);
        List<Block> behind =
                Stream.concat(
                                last.blocks().stream(),
                                left.stream()
                                        .flatMap(note -> note.paragraphs().stream())
                                        .map(Note::new))
                        .toList();
        placed.set(placed.size() - 1, last.withBlocks(behind));
        return List.copyOf(placed);
    }

    private static boolean refers(Document document, Footnote note) {
        return document.blocks().stream()
                .flatMap(block -> block.passage().spans().stream())
                .anyMatch(span -> holds(span, note.after()));
    }

    private static boolean holds(Span span, int offset) {
        return span.start() <= offset && offset < span.end();
    }
}
