package io.github.chengwen.check.text;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern with a prefilter: the characters that a match may begin with. The pattern is tried only
 * at these characters, which is many times faster than at every one, and compiled when a text first
 * has one of them.
 */
public final class PrefilteredPattern {

    public static final String DIGITS = "0123456789";

    private final String starts;
    private final int set;
    private final String pattern;

    /** What every match has in it; empty if nothing is known of that. */
    private final String needed;

    private final Needs needs;

    private volatile Optional<Pattern> compiled = Optional.empty();

    /**
     * So many places are tried before the pattern is read for what stands beside them: that does
     * not pay for one draft.
     */
    private static final int OFTEN = 1000;

    /** How many were tried; too low where threads have met, which does not matter. */
    private int tried;

    private volatile Optional<Beside> beside = Optional.empty();

    private PrefilteredPattern(String starts, String pattern, String needed) {
        this.starts = starts;
        this.needed = needed;
        this.set = FirstCharacters.number(starts);
        this.pattern = pattern;
        this.needs = Needs.of(pattern);
    }

    /**
     * A pattern that has no empty match.
     *
     * @param starts every character that a match may begin with
     */
    public static PrefilteredPattern of(String starts, String pattern) {
        return new PrefilteredPattern(starts, pattern, "");
    }

    /** The same pattern, which is not tried in a text that lacks what every match has in it. */
    public PrefilteredPattern needing(String part) {
        return new PrefilteredPattern(starts, pattern, part);
    }

    /** A matcher that finds what {@link Matcher#find()} finds in the text of a block. */
    public PrefilteredMatcher in(Prose prose) {
        int[] places = prose.places(set);
        if (places.length == 0 || !prose.text().contains(needed) || !prose.mayHave(needs)) {
            return PrefilteredMatcher.NOWHERE;
        }
        if (tried < OFTEN) {
            tried += places.length;
            return in(prose.text(), places);
        }
        return in(prose.text(), beside().keep(prose.text(), places));
    }

    private Beside beside() {
        Optional<Beside> known = beside;
        if (known.isEmpty()) {
            known = Optional.of(Beside.of(pattern, starts));
            beside = known;
        }
        return known.orElseThrow();
    }

    /** A matcher that finds what {@link Matcher#find()} finds in some text. */
    public PrefilteredMatcher in(String text) {
        int[] places = new int[text.length()];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (starts.indexOf(text.charAt(i)) >= 0) {
                places[count++] = i;
            }
        }
        return in(text, Arrays.copyOf(places, count));
    }

    /** The characters that a match may begin with. */
    public String starts() {
        return starts;
    }

    /** What matches at an index of a text; lookaround sees the whole text. */
    public Optional<Matcher> at(String text, int at) {
        if (!beside().keeps(text, at)) {
            return Optional.empty();
        }
        Matcher matcher = compiled().matcher(text);
        return Search.looksAt(matcher, at) ? Optional.of(matcher) : Optional.empty();
    }

    private PrefilteredMatcher in(String text, int[] places) {
        return places.length == 0
                ? PrefilteredMatcher.NOWHERE
                : new PrefilteredMatcher(compiled().matcher(text), places);
    }

    /** The pattern as it is known to Java. */
    Pattern compiled() {
        Optional<Pattern> known = compiled;
        if (known.isEmpty()) {
            known = Optional.of(Pattern.compile(pattern));
            compiled = known;
        }
        return known.orElseThrow();
    }
}
