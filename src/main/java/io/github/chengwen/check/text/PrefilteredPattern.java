package io.github.chengwen.check.text;

import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * A pattern with a prefilter: the characters that a match may begin with. The pattern is tried only
 * at these characters, which is many times faster than at every one.
 */
public final class PrefilteredPattern {

    public static final String DIGITS = "0123456789";

    private final BitSet starts;
    private final Pattern pattern;

    private PrefilteredPattern(BitSet starts, Pattern pattern) {
        this.starts = starts;
        this.pattern = pattern;
    }

    /**
     * Compiles a pattern that has no empty match.
     *
     * @param starts every character that a match may begin with
     */
    public static PrefilteredPattern of(String starts, String pattern) {
        return of(Search.set(starts), pattern);
    }

    public static PrefilteredPattern of(BitSet starts, String pattern) {
        return new PrefilteredPattern(starts, Pattern.compile(pattern));
    }

    /** A matcher that finds what {@link java.util.regex.Matcher#find()} finds. */
    public PrefilteredMatcher in(String text) {
        return new PrefilteredMatcher(text, starts, pattern.matcher(text));
    }
}
