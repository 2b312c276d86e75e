package io.github.chengwen.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Heads or feet that a paginated copy repeats beside its page numbers. */
final class RunningHeads {

    /** Fewer repeats are chance. */
    private static final int FEWEST = 2;

    private static final int LONGEST = 40;

    private RunningHeads() {}

    static Set<String> in(List<DraftLine> lines) {
        Map<String, Integer> beside = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            boolean candidate =
                    text.length() <= LONGEST
                            && !Chars.endsSentence(text)
                            && !Clutter.isPageNumber(text)
                            && (isPageNumber(lines, i - 1) || isPageNumber(lines, i + 1));
            if (candidate) {
                beside.merge(text, 1, Integer::sum);
            }
        }
        Set<String> heads = new HashSet<>();
        beside.forEach(
                (text, count) -> {
                    if (count >= FEWEST) {
                        heads.add(text);
                    }
                });
        return heads;
    }

    private static boolean isPageNumber(List<DraftLine> lines, int index) {
        return index >= 0 && index < lines.size() && Clutter.isPageNumber(lines.get(index).text());
    }
}
