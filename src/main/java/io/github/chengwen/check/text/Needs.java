package io.github.chengwen.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The characters that a text must have so that a pattern can match in it, as far as the pattern
 * itself tells ({@link PatternNeeds}). Nine of ten paragraphs lack one, which is told many times
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

    /** Whether a text may have what the pattern needs. */
    boolean mayBeIn(Present present) {
        if (asked < OFTEN) {
            asked++;
            return true;
        }
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
}
