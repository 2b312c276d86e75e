package io.github.chengwen.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The characters that a text must have so that a pattern can match in it, as far as the pattern
 * itself tells ({@link PatternNeeds}). Three of four paragraphs lack one, which is told many times
 * faster than the pattern is tried in a single place.
 */
public final class Needs {

    /**
     * So often it is asked whether the pattern can match before the pattern is read: that does not
     * pay for one draft.
     */
    private static final int OFTEN = 100;

    private final String pattern;

    /** How often it was asked; too low where threads have met, which does not matter. */
    private int asked;

    private volatile Optional<Read> read = Optional.empty();

    /**
     * What a text must have, all of it.
     *
     * @param each each of these characters
     * @param choices each time one alternative, that is one character of each of its sets
     */
    private record Read(char[] each, char[][][][] choices) {}

    private Needs(String pattern) {
        this.pattern = pattern;
    }

    /** What a pattern needs. */
    public static Needs of(String pattern) {
        return new Needs(pattern);
    }

    /** Whether it was asked often enough to read the pattern; until then it may match anywhere. */
    boolean areKnown() {
        if (asked < OFTEN) {
            asked++;
            return false;
        }
        return true;
    }

    /** Whether a text may have what the pattern needs. */
    boolean mayBeIn(Present present) {
        Read needs = read();
        if (!present.hasEach(needs.each())) {
            return false;
        }
        for (char[][][] alternatives : needs.choices()) {
            if (!present.hasOne(alternatives)) {
                return false;
            }
        }
        return true;
    }

    private Read read() {
        Optional<Read> known = read;
        if (known.isEmpty()) {
            known = Optional.of(read(pattern));
            read = known;
        }
        return known.orElseThrow();
    }

    private static Read read(String pattern) {
        StringBuilder each = new StringBuilder();
        List<char[][][]> choices = new ArrayList<>();
        for (PatternNeeds.Choice choice : PatternNeeds.of(pattern)) {
            if (choice.isOne() && choice.joined().length() == 1) {
                each.append(choice.joined());
                continue;
            }
            List<char[][]> alternatives = new ArrayList<>();
            for (List<String> sets : choice.alternatives()) {
                alternatives.add(sets.stream().map(String::toCharArray).toArray(char[][]::new));
            }
            choices.add(alternatives.toArray(char[][][]::new));
        }
        return new Read(each.toString().toCharArray(), choices.toArray(char[][][][]::new));
    }

    /** The characters of a text; a few others are taken for present. */
    static final class Present {

        /** Characters are told from one another by their last bits. */
        private static final int BITS = (1 << 12) - 1;

        private final long[] some = new long[(BITS + 1) / Long.SIZE];

        Present(String text) {
            for (int i = 0; i < text.length(); i++) {
                int bit = text.charAt(i) & BITS;
                some[bit / Long.SIZE] |= 1L << bit;
            }
        }

        private boolean hasOne(char[][][] alternatives) {
            for (char[][] sets : alternatives) {
                if (hasOneOfEach(sets)) {
                    return true;
                }
            }
            return false;
        }

        private boolean hasOneOfEach(char[][] sets) {
            for (char[] set : sets) {
                if (!hasOne(set)) {
                    return false;
                }
            }
            return true;
        }

        private boolean hasOne(char[] set) {
            for (char c : set) {
                if (has(c)) {
                    return true;
                }
            }
            return false;
        }

        private boolean hasEach(char[] all) {
            for (char c : all) {
                if (!has(c)) {
                    return false;
                }
            }
            return true;
        }

        private boolean has(char c) {
            int bit = c & BITS;
            return (some[bit / Long.SIZE] & 1L << bit) != 0;
        }
    }

    /**
     * Tells which characters a text must have so that a regular expression can match anywhere in
     * it: of 比(?:上年|去年)增长 the character 比, 增 and 长, and either 上 and 年 or 去 and 年. Of a construct
     * that is not known nothing is told.
     */
    static final class PatternNeeds {

        /** Characters that hardly a paragraph is without: to ask for them tells nothing. */
        private static final String EVERYWHERE = "，。、的";

        private PatternNeeds() {}

        /**
         * What a text must have: one of several alternatives, that is one character of each of its
         * sets.
         */
        record Choice(List<List<String>> alternatives) {

            /** One character of a set. */
            static Choice of(String set) {
                return new Choice(List.of(List.of(set)));
            }

            boolean isOne() {
                return alternatives.size() == 1;
            }

            /**
             * Less than the choice, and without an alternative: of each its set of fewest
             * characters.
             */
            String joined() {
                StringBuilder all = new StringBuilder();
                for (List<String> sets : alternatives) {
                    String fewest = sets.get(0);
                    for (String set : sets) {
                        fewest = set.length() < fewest.length() ? set : fewest;
                    }
                    all.append(fewest);
                }
                return all.toString();
            }
        }

        /**
         * What a text must have, all of it: first what has no alternative, from the end on, as what
         * a match begins with is mostly known to be there.
         */
        static List<Choice> of(String pattern) {
            List<String> alternatives = PatternParts.alternatives(pattern);
            if (alternatives.size() == 1) {
                return ofSequence(pattern);
            }
            List<List<String>> all = new ArrayList<>();
            boolean single = true;
            for (String alternative : alternatives) {
                List<String> sets = flat(ofSequence(alternative));
                if (sets.isEmpty()) {
                    return List.of();
                }
                single &= sets.size() == 1;
                all.add(sets);
            }
            Choice choice = new Choice(all);
            return List.of(single ? Choice.of(choice.joined()) : choice);
        }

        private static List<String> flat(List<Choice> all) {
            List<String> sets = new ArrayList<>();
            for (Choice one : all) {
                if (one.isOne()) {
                    sets.addAll(one.alternatives().get(0));
                } else {
                    sets.add(one.joined());
                }
            }
            return sets;
        }

        private static List<Choice> ofSequence(String alternative) {
            List<Choice> needs = new ArrayList<>();
            int at = 0;
            while (at < alternative.length()) {
                int end = PatternParts.end(alternative, at);
                boolean optional =
                        "?*".indexOf(Characters.at(alternative, end)) >= 0
                                || alternative.startsWith("{0", end);
                for (Choice need : optional ? List.<Choice>of() : ofAtom(alternative, at, end)) {
                    needs.add(need.isOne() ? 0 : needs.size(), need);
                }
                at = endOfRepeat(alternative, end);
            }
            return needs;
        }

        /**
         * Where what repeats an atom ends: ?, *, +, {1,3}, each with or without ? or + behind it.
         */
        private static int endOfRepeat(String alternative, int start) {
            int at = start;
            if (Characters.at(alternative, at) == '{') {
                at = alternative.indexOf('}', at) + 1;
            }
            while (at < alternative.length() && "?*+".indexOf(alternative.charAt(at)) >= 0) {
                at++;
            }
            return at;
        }

        private static List<Choice> ofAtom(String alternative, int start, int end) {
            String atom = alternative.substring(start, end);
            if (atom.startsWith("(")) {
                return ofGroup(atom);
            }
            return (atom.startsWith("[")
                            ? PatternParts.members(atom)
                            : PatternParts.character(atom))
                    .filter(PatternNeeds::isTelling)
                    .map(set -> List.of(Choice.of(set)))
                    .orElse(List.of());
        }

        private static boolean isTelling(String members) {
            return members.chars().noneMatch(c -> EVERYWHERE.indexOf(c) >= 0);
        }

        /** What must stand ahead or before is in the text, too. */
        private static List<Choice> ofGroup(String atom) {
            for (String start : List.of("(?:", "(?=", "(?<=", "(?", "(")) {
                if (atom.startsWith(start)) {
                    return start.equals("(?")
                            ? List.of()
                            : of(atom.substring(start.length(), atom.length() - 1));
                }
            }
            return List.of();
        }
    }
}
