package io.github.chengwen.check.word;

import io.github.chengwen.check.text.Cited;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Resource;
import io.github.chengwen.diag.Code;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fixed phrases of official language that lack a character: 三会课, 引以戒, 机关委. */
public final class LackingCharacters implements ParagraphRule {

    private static final int SHORTEST = 4;

    private static final class Loaded {
        private static final Map<String, String> LACKING = new HashMap<>();
        private static final Set<String> WHOLE = new HashSet<>();

        /** How what lacks a character may begin: some pairs of characters, by {@link #pair}. */
        private static final BitSet STARTS = new BitSet();

        private static int longest;

        static {
            List<String> all = Resource.lines(LackingCharacters.class, "whole.txt");
            all.forEach(line -> WHOLE.addAll(List.of(line.split(" ", -1))));
            Set<String> doubtful = new HashSet<>();
            for (String phrase : WHOLE) {
                longest = Math.max(longest, phrase.length() - 1);
                for (int i = 1; i + 1 < phrase.length() && phrase.length() >= SHORTEST; i++) {
                    String lacking = phrase.substring(0, i) + phrase.substring(i + 1);
                    STARTS.set(pair(lacking, 0));
                    String other = LACKING.put(lacking, phrase);
                    if (other != null && !other.equals(phrase)) {
                        doubtful.add(lacking);
                    }
                }
            }
            LACKING.keySet().removeAll(doubtful);
            LACKING.keySet().removeAll(WHOLE);
        }
    }

    @Override
    public void check(Prose prose, Findings findings) {
        String text = prose.text();
        for (int at = 0; at + SHORTEST <= text.length() + 1; at++) {
            if (!Loaded.STARTS.get(pair(text, at))) {
                continue;
            }
            int most = Math.min(text.length(), at + Loaded.longest);
            for (int end = at + SHORTEST - 1; end <= most; end++) {
                String typed = text.substring(at, end);
                String right = Loaded.LACKING.get(typed);
                if (right != null
                        && !(at > 0 && text.startsWith(right, at - 1))
                        && isOdd(text, at, right)
                        && !Cited.isErratum(text, at, end)) {
                    findings.add(Code.MISSPELT, prose.span(at, end), typed, right);
                }
            }
        }
    }

    /** A number for two characters; others may have the same. */
    private static int pair(String text, int at) {
        return 31 * text.charAt(at) + text.charAt(at + 1) & PAIRS;
    }

    private static final int PAIRS = (1 << 18) - 1;

    /** Whether the characters beside the gap were never seen so. */
    private static boolean isOdd(String text, int at, String right) {
        int gap = at + 1;
        int end = at + right.length() - 1;
        while (gap < end && text.charAt(gap) == right.charAt(gap - at)) {
            gap++;
        }
        if (gap == end) {
            return false;
        }
        char last = text.charAt(gap - 1);
        char first = text.charAt(gap);
        boolean before = gap - 2 >= at && Lexicon.threes().seen(text.charAt(gap - 2), last, first);
        boolean after = gap + 1 < end && Lexicon.threes().seen(last, first, text.charAt(gap + 1));
        return !before && !after;
    }
}
