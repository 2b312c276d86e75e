package io.github.chengwen.compose;

import io.github.chengwen.model.Block;
import io.github.chengwen.model.SignDate;
import io.github.chengwen.model.Signature;
import java.util.List;
import java.util.Optional;

/**
 * Issuers and the date directly under them, whose indents depend on one another (E-29).
 *
 * @param names of the issuers
 * @param date the date's words
 * @param dateBlock the place of the date among the blocks of the document
 */
record Signed(List<String> names, String date, int dateBlock) {

    public Signed {
        names = List.copyOf(names);
    }

    /** What a block belongs to. */
    static Optional<Signed> at(List<Block> blocks, int block) {
        int end = block;
        while (end < blocks.size() && blocks.get(end) instanceof Signature) {
            end++;
        }
        int start = block;
        while (start > 0 && blocks.get(start - 1) instanceof Signature) {
            start--;
        }
        if (start == end || end == blocks.size() || !(blocks.get(end) instanceof SignDate)) {
            return Optional.empty();
        }
        List<String> names =
                blocks.subList(start, end).stream().map(b -> b.passage().text()).toList();
        return Optional.of(new Signed(names, blocks.get(end).passage().text(), end));
    }
}
