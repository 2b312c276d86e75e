package io.github.chengwen.check.text;

import io.github.chengwen.model.Block;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.PictureBlock;
import io.github.chengwen.model.TableBlock;
import io.github.chengwen.model.TableRow;
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
        List<Prose> prose =
                document.withNotesBehind().stream()
                        .flatMap(Article::pieces)
                        .map(block -> Prose.of(block, memory))
                        .toList();
        return new Article(number, document, prose, lines);
    }

    /** A table row by row; a picture has no text. */
    private static Stream<Block> pieces(Block block) {
        if (block instanceof PictureBlock) {
            return Stream.empty();
        }
        return block instanceof TableBlock table
                ? table.rows().stream()
                        .map(TableBlock.Row::passage)
                        .filter(passage -> !passage.source().isEmpty())
                        .map(TableRow::new)
                : Stream.of(block);
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

    public int line(Prose prose) {
        return lines.applyAsInt(prose.extent().start());
    }
}
