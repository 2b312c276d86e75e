package io.github.chengwen.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Marked blocks and read blocks with the same characters, each used once, in order.
 *
 * @param hits marked blocks that have a partner
 * @param missed marked blocks that have none
 * @param extra read blocks that have none
 */
record Pairing(List<MarkedBlock> hits, List<MarkedBlock> missed, List<MarkedBlock> extra) {

    static Pairing of(
            List<MarkedBlock> gold,
            List<MarkedBlock> found,
            BiPredicate<MarkedBlock, MarkedBlock> fits) {
        Map<String, List<Integer>> byText = new HashMap<>();
        for (int i = 0; i < found.size(); i++) {
            byText.computeIfAbsent(found.get(i).text(), t -> new ArrayList<>()).add(i);
        }
        List<MarkedBlock> hits = new ArrayList<>();
        List<MarkedBlock> missed = new ArrayList<>();
        boolean[] used = new boolean[found.size()];
        for (MarkedBlock block : gold) {
            int best = -1;
            for (int i : byText.getOrDefault(block.text(), List.of())) {
                boolean same = found.get(i).type().equals(block.type());
                boolean better = best < 0 || same && !found.get(best).type().equals(block.type());
                if (!used[i] && better && fits.test(block, found.get(i))) {
                    best = i;
                }
            }
            if (best < 0) {
                missed.add(block);
            } else {
                used[best] = true;
                hits.add(block);
            }
        }
        List<MarkedBlock> extra = new ArrayList<>();
        for (int i = 0; i < used.length; i++) {
            if (!used[i]) {
                extra.add(found.get(i));
            }
        }
        return new Pairing(hits, missed, extra);
    }

    Tally tally(Predicate<MarkedBlock> which) {
        return new Tally(count(hits, which), count(extra, which), count(missed, which));
    }

    private static int count(List<MarkedBlock> blocks, Predicate<MarkedBlock> which) {
        return (int) blocks.stream().filter(which).count();
    }
}
