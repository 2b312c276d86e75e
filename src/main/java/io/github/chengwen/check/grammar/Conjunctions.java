package io.github.chengwen.check.grammar;

import io.github.chengwen.check.text.Characters;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Resource;
import io.github.chengwen.diag.Code;
import java.util.ArrayList;
import java.util.List;

/** Conjunctions that make no pair: 虽然……因此, 既……而且, 要么……或者. */
public final class Conjunctions implements ParagraphRule {

    private static final class Loaded {
        private static final List<Conjunction> ALL = load();
    }

    /**
     * The first word of a pair.
     *
     * @param wrong what may not begin a clause behind it
     * @param right what may, and ends the pair; the first two wherever they stand
     * @param advice the right word, as it is told
     */
    record Conjunction(
            PrefilteredPattern word,
            List<String> wrong,
            List<String> right,
            String advice,
            String wrongExample,
            String rightExample) {

        static Conjunction of(String line) {
            List<String> examples = List.of(line.split(" / ", -1));
            List<String> fields = List.of(examples.get(0).split(" \\| ", -1));
            String pattern = fields.get(0);
            return new Conjunction(
                    PrefilteredPattern.of(starts(pattern), "(?:" + pattern + ")"),
                    List.of(fields.get(1).split(" ", -1)),
                    List.of(fields.get(2).split(" ", -1)),
                    fields.get(3),
                    examples.get(1),
                    examples.get(2));
        }

        /**
         * The first characters of the words, which are those behind a bar, a bracket or nothing.
         */
        private static String starts(String pattern) {
            String plain = pattern.replaceAll("\\(\\?(?:<!|!)[^)]*\\)", "").replace("(?:", "");
            StringBuilder starts = new StringBuilder();
            for (String word : plain.split("\\|", -1)) {
                starts.append(word.charAt(0));
            }
            return starts.toString();
        }
    }

    private static List<Conjunction> load() {
        List<Conjunction> all = new ArrayList<>();
        for (String line : Resource.lines(Conjunctions.class, "conjunctions.txt")) {
            all.add(Conjunction.of(line));
        }
        return all;
    }

    static List<Conjunction> all() {
        return Loaded.ALL;
    }

    /** So many clauses behind the first one may have the second word. */
    private static final int CLAUSES = 2;

    /** What ends a sentence, or a part that another speaks. */
    private static final String STOPS = "。；！？：”“）（\n";

    @Override
    public void check(Prose prose, Findings findings) {
        for (Conjunction conjunction : Loaded.ALL) {
            PrefilteredMatcher matcher = conjunction.word().in(prose);
            while (matcher.find()) {
                check(prose, matcher.start(), matcher.end(), conjunction, findings);
            }
        }
    }

    private static void check(
            Prose prose, int from, int to, Conjunction conjunction, Findings findings) {
        String text = prose.text();
        int end = to;
        while (end < text.length() && STOPS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        int clause = text.indexOf('，', to) + 1;
        if (clause == 0 || clause >= end || hasStrong(text.substring(to, clause), conjunction)) {
            return;
        }
        for (int i = 0; i < CLAUSES && clause > 0 && clause < end; i++) {
            int next = text.indexOf('，', clause) + 1;
            int stop = next == 0 || next > end ? end : next;
            int length = lengthOf(conjunction.wrong(), text, clause);
            if (length > 0 && !hasStrong(text.substring(stop, end), conjunction)) {
                findings.add(
                        Code.WRONG_WORD,
                        prose.span(from, clause + length),
                        text.substring(from, to) + "……" + text.substring(clause, clause + length),
                        text.substring(from, to) + "……" + conjunction.advice());
                return;
            }
            if (length > 0 || hasAny(text.substring(clause, stop), conjunction.right())) {
                return;
            }
            clause = next;
        }
    }

    /**
     * Whether a part of the sentence has the second word itself, one of the two that are told
     * first: 虽累却快乐, or 虽然……而且……，但.
     */
    private static boolean hasStrong(String part, Conjunction conjunction) {
        List<String> right = conjunction.right();
        return hasAny(part, right.subList(0, Math.min(2, right.size())));
    }

    private static boolean hasAny(String text, List<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The length of the longest of some words at a place where a clause begins. */
    private static int lengthOf(List<String> words, String text, int at) {
        int length = 0;
        for (String word : words) {
            if (word.length() > length && text.startsWith(word, at)) {
                length = word.length();
            }
        }
        boolean single = length == 1 && !Characters.isHan(Characters.at(text, at + 1));
        return single ? 0 : length;
    }
}
