package io.github.chengwen.check.word;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Resource;
import io.github.chengwen.check.text.Rule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Words mistaken for one another, 必需 for 必须, and 的, 地, 得: the words around decide. */
public final class WrongUsage implements Rule {

    private static final class Loaded {
        private static final Map<Character, List<UsageEntry>> BY_START = load();
        private static final BitSet STARTS =
                BY_START.keySet().stream().collect(BitSet::new, BitSet::set, BitSet::or);
    }

    private static Map<Character, List<UsageEntry>> load() {
        Map<Character, List<UsageEntry>> entries = new HashMap<>();
        for (UsageEntry entry : all()) {
            for (char start : entry.starts().toCharArray()) {
                entries.computeIfAbsent(start, c -> new ArrayList<>()).add(entry);
            }
        }
        return entries;
    }

    static List<UsageEntry> all() {
        return Stream.of("usage.txt", "fixed.txt", "grammar.txt")
                .flatMap(name -> Resource.lines(WrongUsage.class, name).stream())
                .map(UsageEntry::of)
                .toList();
    }

    @Override
    public void check(Article article, Findings findings) {
        article.written().forEach(prose -> check(prose, findings));
    }

    private static void check(Prose prose, Findings findings) {
        String text = prose.text();
        int i = 0;
        while (i < text.length()) {
            i += Math.max(1, check(prose, text, i, findings));
        }
    }

    /** Reports what is wrong at an index, and gives its length; 0 for nothing. */
    private static int check(Prose prose, String text, int at, Findings findings) {
        if (!Loaded.STARTS.get(text.charAt(at))) {
            return 0;
        }
        for (UsageEntry entry : Loaded.BY_START.getOrDefault(text.charAt(at), List.of())) {
            int length = entry.length(text, at);
            if (length > 0) {
                String typed = text.substring(at, at + length);
                findings.add(entry.code(), prose.span(at, at + length), typed, entry.right());
                return length;
            }
        }
        return 0;
    }
}
