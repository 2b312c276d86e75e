package io.github.chengwen.check.word;

import io.github.chengwen.check.text.Characters;
import io.github.chengwen.check.text.Cited;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Resource;
import io.github.chengwen.diag.Code;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Fixed phrases of official language that lack a character, have one twice or two exchanged: 三会课,
 * 一事一一议, 司法民为; and such as lack their last at the end of a clause, 学习心得体。
 */
public final class LackingCharacters implements ParagraphRule {

    private static final int SHORTEST = 4;

    private static final class Loaded {
        private static final Map<String, String> WRONG = new HashMap<>();
        private static final Map<String, String> ENDLESS = new HashMap<>();
        private static final Set<String> WHOLE = new HashSet<>();

        /**
         * The greatest length of what is wrong by its first three characters, by {@link #three}.
         */
        private static final byte[] LONGEST = new byte[THREES + 1];

        static {
            List<String> all = Resource.lines(LackingCharacters.class, "whole.txt");
            all.forEach(line -> WHOLE.addAll(List.of(line.split(" ", -1))));
            Set<String> doubtful = new HashSet<>();
            for (String phrase : WHOLE) {
                int size = phrase.length();
                for (int i = 1; i + 1 < size && size >= SHORTEST; i++) {
                    String head = phrase.substring(0, i);
                    String tail = phrase.substring(i + 1);
                    char c = phrase.charAt(i);
                    char rest = phrase.charAt(i == 1 ? 0 : size - 1);
                    // 抢抓机遇 without 抓 says the same; a word of one character stands anywhere.
                    if (size > SHORTEST || !Lexicon.isSingle(rest) || size - i > 2 && i > 1) {
                        add(WRONG, head + tail, phrase, doubtful);
                    }
                    add(WRONG, head + c + c + tail, phrase, doubtful);
                }
                for (int i = 0; i + 1 < size && size >= SHORTEST; i++) {
                    String turned = "" + phrase.charAt(i + 1) + phrase.charAt(i);
                    String typed = phrase.substring(0, i) + turned + phrase.substring(i + 2);
                    add(WRONG, typed, phrase, doubtful);
                }
                if (size >= SHORTEST) {
                    add(ENDLESS, phrase.substring(0, size - 1), phrase, doubtful);
                }
            }
            doubtful.addAll(WHOLE);
            WRONG.keySet().removeAll(doubtful);
            ENDLESS.keySet().removeAll(doubtful);
        }

        private static void add(
                Map<String, String> map, String typed, String phrase, Set<String> doubtful) {
            int three = three(typed, 0);
            LONGEST[three] = (byte) Math.max(LONGEST[three], typed.length());
            String other = map.put(typed, phrase);
            if (other != null && !other.equals(phrase)) {
                doubtful.add(typed);
            }
        }
    }

    @Override
    public void check(Prose prose, Findings findings) {
        String text = prose.text();
        for (int at = 0; at + SHORTEST <= text.length() + 1; at++) {
            int longest = Loaded.LONGEST[three(text, at)];
            if (longest > 0) {
                check(prose, at, longest, findings);
            }
        }
    }

    private static void check(Prose prose, int at, int longest, Findings findings) {
        String text = prose.text();
        int most = Math.min(text.length(), at + longest);
        for (int end = at + SHORTEST - 1; end <= most; end++) {
            String typed = text.substring(at, end);
            String right = Loaded.WRONG.getOrDefault(typed, "");
            boolean wrong =
                    !right.isEmpty()
                            && !(at > 0 && text.startsWith(right, at - 1))
                            && !partsWord(text, at, end)
                            && isOdd(text, at, right, typed.length());
            if (!wrong && endsClause(text, end)) {
                right = Loaded.ENDLESS.getOrDefault(typed, "");
                wrong = !right.isEmpty() && isEndless(text, end);
            }
            if (wrong && !Cited.isErratum(text, at, end) && !Cited.isVerse(text, at)) {
                findings.add(Code.MISSPELT, prose.span(at, end), typed, right);
                return;
            }
        }
    }

    /** Whether the first or the last character belongs to the word beside it: 遗|产园区, 公共所|需. */
    private static boolean partsWord(String text, int from, int to) {
        return Lexicon.seen().word(text, from - 1, from + 1)
                || Lexicon.seen().word(text, to - 1, to + 1);
    }

    /** A number for three characters; others may have the same. */
    private static int three(String text, int at) {
        int two = 31 * text.charAt(at) + text.charAt(at + 1);
        return 31 * two + text.charAt(at + 2) & THREES;
    }

    private static final int THREES = (1 << 16) - 1;

    /** Whether the characters beside the first that is wrong were never seen so. */
    private static boolean isOdd(String text, int at, String right, int length) {
        int gap = at;
        int end = at + length;
        while (gap < end
                && gap - at < right.length()
                && text.charAt(gap) == right.charAt(gap - at)) {
            gap++;
        }
        int changed = length == right.length() ? gap + 2 : gap + 1;
        int first = Math.max(at, gap - 2);
        int last = Math.min(changed, end - 1);
        for (int i = first; i + 2 <= last; i++) {
            if (Lexicon.threes().seen(text.charAt(i), text.charAt(i + 1), text.charAt(i + 2))) {
                return false;
            }
        }
        return gap < end;
    }

    private static boolean endsClause(String text, int at) {
        return at < text.length() && "，。；、！".indexOf(text.charAt(at)) >= 0;
    }

    /**
     * Whether no clause was seen to end with the two characters before a place, nor with the last.
     */
    private static boolean isEndless(String text, int end) {
        char last = text.charAt(end - 1);
        char mark = OfficialPairs.at(text, end);
        return Characters.isHan(last)
                && !Lexicon.threes().seen(text.charAt(end - 2), last, mark)
                && Lexicon.official().together(last, mark) <= RARE;
    }

    /** A character that clauses of laws and documents end with is seen more often than this. */
    private static final int RARE = 3;
}
