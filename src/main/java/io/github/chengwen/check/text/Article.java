package io.github.chengwen.check.text;

import io.github.chengwen.model.Block;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.Passage;
import io.github.chengwen.model.PictureBlock;
import io.github.chengwen.model.TableBlock;
import io.github.chengwen.model.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

/**
 * A document to proof-read.
 *
 * @param number from 1, as in the draft
 * @param prose its blocks in order, as the draft writes them
 * @param lines the line of the draft, from 1, that holds an offset
 */
public record Article(int number, Document document, List<Prose> prose, IntUnaryOperator lines) {

    /** A document, of whose blocks a memory may know what was found in them. */
    public static Article of(
            int number, Document document, IntUnaryOperator lines, ProofMemory memory) {
        List<Prose> prose = new ArrayList<>();
        for (Block block : document.withNotesBehind()) {
            addPieces(block, prose, memory);
        }
        return new Article(number, document, List.copyOf(prose), lines);
    }

    /** A table row by row; a picture has no text. */
    private static void addPieces(Block block, List<Prose> prose, ProofMemory memory) {
        if (block instanceof TableBlock table) {
            for (TableBlock.Row row : table.rows()) {
                Passage passage = row.passage();
                if (!passage.source().isEmpty()) {
                    prose.add(Prose.of(new TableRow(passage), memory));
                }
            }
        } else if (!(block instanceof PictureBlock)) {
            prose.add(Prose.of(block, memory));
        }
    }

    /** Its paragraphs and headings. */
    public Stream<Prose> body() {
        return prose.stream().filter(Prose::isBody);
    }

    /** Its paragraphs. */
    public Stream<Prose> text() {
        return prose.stream().filter(Prose::isText);
    }

    /** Its blocks of sentences or phrases: all but notes and attachment lines. */
    public Stream<Prose> written() {
        return prose.stream().filter(p -> !p.isApparatus());
    }

    /**
     * Looks for what a rule will ask of its blocks while other rules are at work in another thread.
     * It begins with the last block: a rule that comes to ask meets what is known halfway.
     */
    public void lookAhead(Look<?> look) {
        for (int i = prose.size() - 1; i >= 0; i--) {
            if (!prose.get(i).isApparatus()) {
                prose.get(i).lookAhead(look);
            }
        }
    }

    public int line(Prose prose) {
        return lines.applyAsInt(prose.extent().start());
    }
}
