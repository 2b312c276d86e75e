package io.github.chengwen.check.text;

import io.github.chengwen.diag.Code;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Searches texts with a prefilter on the first character. */
public final class Search {

    private Search() {}

    /** The characters of a text as a set. */
    public static BitSet set(String characters) {
        BitSet set = new BitSet();
        for (int i = 0; i < characters.length(); i++) {
            set.set(characters.charAt(i));
        }
        return set;
    }

    /** Some characters as a set. Without a stream, as each rule would link it at its first text. */
    public static BitSet set(Iterable<Character> characters) {
        BitSet set = new BitSet();
        for (char c : characters) {
            set.set(c);
        }
        return set;
    }

    /** The first characters of some words. */
    public static BitSet starts(Iterable<String> words) {
        BitSet set = new BitSet();
        for (String word : words) {
            set.set(word.charAt(0));
        }
        return set;
    }

    /** Adds to the list of a key. */
    public static <K, V> void add(Map<K, List<V>> lists, K key, V value) {
        lists.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }

    /**
     * Calls back for each match that begins with one of some characters; many times faster than
     * trying the pattern at every character.
     */
    public static void at(String text, BitSet starts, Pattern pattern, Consumer<Matcher> found) {
        Matcher matcher = pattern.matcher(text);
        int index = 0;
        while (index < text.length()) {
            if (starts.get(text.charAt(index)) && looksAt(matcher, index)) {
                found.accept(matcher);
                index = Math.max(index + 1, matcher.end());
            } else {
                index++;
            }
        }
    }

    /** Whether a match begins at an index; lookaround sees the whole text. */
    public static boolean looksAt(Matcher matcher, int index) {
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        return matcher.region(index, matcher.regionEnd()).lookingAt();
    }

    /** Reports each match, whose text is the message's argument. */
    public static void report(
            Prose prose, PrefilteredPattern pattern, Code code, Findings findings) {
        PrefilteredMatcher matcher = pattern.in(prose);
        while (matcher.find()) {
            findings.add(code, prose.span(matcher.start(), matcher.end()), matcher.group());
        }
    }
}
