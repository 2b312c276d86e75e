package io.github.chengwen.check;

import java.util.BitSet;
import java.util.regex.Matcher;

/** The matches of a pattern in a text, one after the other. */
final class Hunt {

    private final String text;
    private final BitSet starts;
    private final Matcher matcher;
    private int next;

    Hunt(String text, BitSet starts, Matcher matcher) {
        this.text = text;
        this.starts = starts;
        // What stands around a match may be asked for.
        this.matcher = matcher.useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** Goes to the next match; false behind the last one. */
    boolean find() {
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

    int start() {
        return matcher.start();
    }

    int start(int group) {
        return matcher.start(group);
    }

    int end() {
        return matcher.end();
    }

    int end(int group) {
        return matcher.end(group);
    }

    String group() {
        return matcher.group();
    }

    /** What a group has matched, as {@link Matcher#group(int)} tells it. */
    String group(int group) {
        return matcher.group(group);
    }
}
