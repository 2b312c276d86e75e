package io.github.chengwen.check.word;

import io.github.chengwen.check.text.Characters;
import io.github.chengwen.check.text.Cited;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Resource;
import io.github.chengwen.check.text.Search;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Words mistaken for one another, 必需 for 必须, and 的, 地, 得: the words around decide. */
public final class WrongUsage implements ParagraphRule {

    private static final class Loaded {
        private static final Map<Character, List<UsageEntry>> BY_START = load();
        private static final BitSet STARTS = Search.set(BY_START.keySet());

        /** What may begin with a character, worked out when a text first has it. */
        private static final AtomicReferenceArray<Candidates> CANDIDATES =
                new AtomicReferenceArray<>(Character.MAX_VALUE + 1);
    }

    private static Candidates candidates(char first) {
        Candidates known = Loaded.CANDIDATES.get(first);
        if (known != null) {
            return known;
        }
        Loaded.CANDIDATES.compareAndSet(first, null, Candidates.of(first));
        return Loaded.CANDIDATES.get(first);
    }

    /**
     * An entry for a first character.
     *
     * @param lasts what may stand before it; empty for anything
     */
    private record Candidate(UsageEntry entry, Optional<String> lasts) {

        boolean mayStandAfter(char last) {
            return lasts.isEmpty() || lasts.get().indexOf(last) >= 0;
        }
    }

    /**
     * The entries for a first character, by what follows it.
     *
     * @param seconds the characters that some entries ask for
     * @param bySecond the entries for each of them
     * @param others those for any other
     */
    private record Candidates(
            String seconds, List<List<Candidate>> bySecond, List<Candidate> others) {

        static Candidates of(char first) {
            Map<Character, List<Candidate>> bySecond = new LinkedHashMap<>();
            List<Candidate> others = new ArrayList<>();
            for (UsageEntry entry : Loaded.BY_START.getOrDefault(first, List.of())) {
                Candidate candidate = new Candidate(entry, entry.lasts());
                Optional<String> seconds = entry.seconds(first);
                if (seconds.isEmpty()) {
                    bySecond.values().forEach(list -> list.add(candidate));
                    others.add(candidate);
                }
                for (char second : seconds.orElse("").toCharArray()) {
                    bySecond.computeIfAbsent(second, c -> new ArrayList<>(others)).add(candidate);
                }
            }
            StringBuilder all = new StringBuilder();
            bySecond.keySet().forEach(all::append);
            return new Candidates(all.toString(), List.copyOf(bySecond.values()), others);
        }

        List<Candidate> before(char second) {
            int at = seconds.indexOf(second);
            return at < 0 ? others : bySecond.get(at);
        }
    }

    private static Map<Character, List<UsageEntry>> load() {
        Map<Character, List<UsageEntry>> entries = new HashMap<>();
        for (UsageEntry entry : all()) {
            String starts = entry.starts();
            for (int i = 0; i < starts.length(); i++) {
                if (starts.indexOf(starts.charAt(i)) == i) {
                    Search.add(entries, starts.charAt(i), entry);
                }
            }
        }
        return entries;
    }

    static List<UsageEntry> all() {
        List<UsageEntry> all = new ArrayList<>();
        for (String name : List.of("usage.txt", "fixed.txt", "grammar.txt")) {
            for (String line : Resource.lines(WrongUsage.class, name)) {
                all.add(UsageEntry.of(line));
            }
        }
        return all;
    }

    @Override
    public void check(Prose prose, Findings findings) {
        String text = prose.text();
        int i = 0;
        while (i < text.length()) {
            i += Math.max(1, check(prose, text, i, findings));
        }
    }

    /** Reports what is wrong at an index, and gives its length; 0 for nothing. */
    private static int check(Prose prose, String text, int at, Findings findings) {
        char first = text.charAt(at);
        if (!Loaded.STARTS.get(first)) {
            return 0;
        }
        char last = Characters.at(text, at - 1);
        char second = Characters.at(text, at + 1);
        for (Candidate candidate : candidates(first).before(second)) {
            UsageEntry entry = candidate.entry();
            int length = candidate.mayStandAfter(last) ? entry.length(prose, at) : 0;
            if (length > 0 && !Cited.isErratum(text, at, at + length)) {
                String typed = text.substring(at, at + length);
                findings.add(entry.code(), prose.span(at, at + length), typed, entry.right());
                return length;
            }
        }
        return 0;
    }
}
