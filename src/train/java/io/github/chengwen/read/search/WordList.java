package io.github.chengwen.read.search;

import io.github.chengwen.read.form.Chars;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes the pairs of characters that the project's own drafts show to belong together: {@code
 * WordList DRAFTS FILE}.
 */
final class WordList {

    private static final int FEWEST_DRAFTS = 4;
    private static final int FEWEST = 6;
    private static final double LEAST_TIE = 2.0;
    private static final int PAIRS_A_LINE = 40;

    private WordList() {}

    public static void main(String[] args) throws IOException {
        Map<String, Integer> pairs = new HashMap<>();
        Map<String, Integer> drafts = new HashMap<>();
        Map<Character, Integer> first = new HashMap<>();
        Map<Character, Integer> second = new HashMap<>();
        long total = 0;
        for (LabelledDraft draft : LabelledDraft.in(Path.of(args[0]))) {
            Set<String> here = new HashSet<>();
            for (GoldBlock block : draft.gold()) {
                String text = block.closed();
                for (int i = 0; i + 1 < text.length(); i++) {
                    if (Chars.isHan(text.charAt(i)) && Chars.isHan(text.charAt(i + 1))) {
                        String pair = text.substring(i, i + 2);
                        pairs.merge(pair, 1, Integer::sum);
                        first.merge(text.charAt(i), 1, Integer::sum);
                        second.merge(text.charAt(i + 1), 1, Integer::sum);
                        here.add(pair);
                        total++;
                    }
                }
            }
            here.forEach(pair -> drafts.merge(pair, 1, Integer::sum));
        }
        List<String> tied = new ArrayList<>();
        for (Map.Entry<String, Integer> e : pairs.entrySet()) {
            String pair = e.getKey();
            double tie =
                    StrictMath.log(
                            e.getValue()
                                    * (double) total
                                    / first.getOrDefault(pair.charAt(0), 1)
                                    / second.getOrDefault(pair.charAt(1), 1));
            if (e.getValue() >= FEWEST
                    && drafts.getOrDefault(pair, 0) >= FEWEST_DRAFTS
                    && tie >= LEAST_TIE) {
                tied.add(pair);
            }
        }
        Collections.sort(tied);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < tied.size(); i++) {
            out.append(tied.get(i)).append(i % PAIRS_A_LINE == PAIRS_A_LINE - 1 ? "\n" : "");
        }
        Files.writeString(Path.of(args[1]), out.append('\n').toString());
        System.out.println(tied.size() + " pairs");
    }
}
