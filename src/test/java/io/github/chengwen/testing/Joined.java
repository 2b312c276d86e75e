package io.github.chengwen.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Blocks that a person would leave in one paragraph or part from it, as the reader happened to. */
final class Joined {

    private Joined() {}

    /** The marked blocks, with those runs made one that were read as one and may be. */
    static List<MarkedBlock> asFound(List<MarkedBlock> gold, List<MarkedBlock> found) {
        List<MarkedBlock> result = new ArrayList<>();
        int i = 0;
        while (i < gold.size()) {
            int end = i;
            while (end < gold.size() - 1 && !gold.get(end).joined().isEmpty()) {
                end++;
            }
            MarkedBlock block = gold.get(i);
            int next = i + 1;
            for (int last = end; last > i && next == i + 1; last--) {
                for (String type : gold.get(i).joined()) {
                    MarkedBlock whole = whole(type, gold.subList(i, last + 1));
                    if (next == i + 1 && isAmong(found, whole)) {
                        block = whole;
                        next = last + 1;
                    }
                }
            }
            result.add(block);
            i = next;
        }
        return result;
    }

    private static MarkedBlock whole(String type, List<MarkedBlock> parts) {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(part.text()));
        return new MarkedBlock(type, text.toString(), Set.of(), List.of());
    }

    private static boolean isAmong(List<MarkedBlock> found, MarkedBlock block) {
        return found.stream()
                .anyMatch(b -> b.type().equals(block.type()) && b.text().equals(block.text()));
    }
}
