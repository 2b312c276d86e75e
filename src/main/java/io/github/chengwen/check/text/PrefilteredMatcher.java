package io.github.chengwen.check.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the matches of a {@link PrefilteredPattern} in a text, one after the other. */
public final class PrefilteredMatcher {

    /** One for texts that have no place where a match may begin. */
    static final PrefilteredMatcher NOWHERE =
            new PrefilteredMatcher(Pattern.compile("(?!)").matcher(""), new int[0]);

    private final Matcher matcher;

    /** Where a match may begin. */
    private final int[] places;

    /** The number of the next of them. */
    private int next;

    /** The end of the last match. */
    private int end;

    PrefilteredMatcher(Matcher matcher, int[] places) {
        // Lookbehind and lookahead see past the region.
        this.matcher = matcher.useTransparentBounds(true).useAnchoringBounds(false);
        this.places = places;
    }

    /** Finds the next match, if there is one. */
    public boolean find() {
        while (next < places.length) {
            int place = places[next++];
            if (place >= end && matcher.region(place, matcher.regionEnd()).lookingAt()) {
                end = matcher.end();
                return true;
            }
        }
        return false;
    }

    public int start() {
        return matcher.start();
    }

    public int start(int group) {
        return matcher.start(group);
    }

    public int end() {
        return matcher.end();
    }

    public int end(int group) {
        return matcher.end(group);
    }

    public String group() {
        return matcher.group();
    }

    /** The text of a group, as {@link Matcher#group(int)}. */
    public String group(int group) {
        return matcher.group(group);
    }
}
