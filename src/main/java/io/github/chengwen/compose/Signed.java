package io.github.chengwen.compose;

import io.github.chengwen.model.Block;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.Passage;
import io.github.chengwen.model.SignDate;
import io.github.chengwen.model.Signature;
import java.util.ArrayList;
import java.util.List;

/**
 * Issuers and the date directly under them, whose indents depend on one another (E-29).
 *
 * @param first the place of the first issuer among the blocks of the document
 * @param names of the issuers
 * @param date the date's words
 */
record Signed(int first, List<String> names, String date) {

    public Signed {
        names = List.copyOf(names);
    }

    /** All of a document, in order. */
    static List<Signed> in(Document document) {
        List<Signed> all = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<Block> blocks = document.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof SignDate && !names.isEmpty()) {
                all.add(new Signed(i - names.size(), names, block.passage().text()));
            }
            if (block instanceof Signature) {
                names.add(block.passage().text());
            } else {
                names.clear();
            }
        }
        return List.copyOf(all);
    }

    /** The place of the date among the blocks of the document. */
    int dateBlock() {
        return first + names.size();
    }

    /** The issuers, where they stand in the document. */
    List<Passage> lines(Document document) {
        return document.blocks().subList(first, dateBlock()).stream().map(Block::passage).toList();
    }
}
