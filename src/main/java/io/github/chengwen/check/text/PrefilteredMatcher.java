package io.github.chengwen.check.text;

import java.util.BitSet;
import java.util.regex.Matcher;

/** Finds the matches of a {@link PrefilteredPattern} in a text, one after the other. */
public final class PrefilteredMatcher {

    private final String text;
    private final BitSet starts;
    private final Matcher matcher;
    private int next;

    PrefilteredMatcher(String text, BitSet starts, Matcher matcher) {
        this.text = text;
        this.starts = starts;
        // Lookbehind and lookahead see past the region.
        this.matcher = matcher.useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** Finds the next match, if there is one. */
    public boolean find() {
        while (next < text.length()) {
            int index = next++;
            if (starts.get(text.charAt(index))
                    && matcher.region(index, text.length()).lookingAt()) {
                next = matcher.end();
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
