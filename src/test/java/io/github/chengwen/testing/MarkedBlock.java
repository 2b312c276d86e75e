package io.github.chengwen.testing;

import io.github.chengwen.diag.Span;
import io.github.chengwen.model.Block;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.Draft;
import io.github.chengwen.model.Noise;
import io.github.chengwen.model.Passage;
import io.github.chengwen.model.RunInParagraph;
import io.github.chengwen.model.TableRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * One block of a draft as a person marks it: the kind and the characters of the source.
 *
 * @param type such as title, h1 or body
 * @param text without white space
 * @param also other types that are as good
 * @param joined types as which it may stay one block with what follows it
 */
public record MarkedBlock(String type, String text, Set<String> also, List<String> joined) {

    public MarkedBlock {
        text = text.replaceAll("[\\s\\u00a0\\u3000\\ufeff\\u200b-\\u200f\\u2060\\u0000]+", "");
        also = Set.copyOf(also);
        joined = List.copyOf(joined);
    }

    public static MarkedBlock of(String type, String text) {
        return new MarkedBlock(type, text, Set.of(), List.of());
    }

    private record Placed(Span place, MarkedBlock block) {
        static Placed of(String type, Passage passage) {
            return new Placed(passage.extent(), MarkedBlock.of(type, passage.source()));
        }
    }

    /** What the reader made of a draft, in the order of the source; generated titles left out. */
    public static List<MarkedBlock> of(Draft draft) {
        return placed(draft).stream().map(Placed::block).toList();
    }

    /** Where these stand, in the same order. */
    public static List<Span> places(Draft draft) {
        return placed(draft).stream().map(Placed::place).toList();
    }

    private static List<Placed> placed(Draft draft) {
        List<Placed> placed = new ArrayList<>();
        for (Document document : draft.documents()) {
            document.splitter().ifPresent(s -> placed.add(Placed.of("doc_break", s.passage())));
            document.blocks().forEach(block -> add(block, placed));
        }
        for (Noise noise : draft.noise()) {
            placed.add(Placed.of("noise", noise.passage()));
        }
        placed.sort(Comparator.comparing(Placed::place));
        return placed.stream().filter(p -> !p.block().text().isEmpty()).toList();
    }

    private static void add(Block block, List<Placed> placed) {
        if (block instanceof RunInParagraph runIn) {
            placed.add(Placed.of(block.match(BlockTypes.NAMES), runIn.heading().passage()));
            placed.add(Placed.of("body", runIn.body()));
        } else {
            // A row of a table is marked as text.
            String type = block instanceof TableRow ? "body" : block.match(BlockTypes.NAMES);
            placed.add(Placed.of(type, block.passage()));
        }
    }

    boolean takes(MarkedBlock other) {
        return other.type().equals(type) || also.contains(other.type());
    }
}
