package io.github.chengwen.check.text;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words of a kind, found where they begin or end.
 *
 * @param words none longer than {@link #LONGEST}
 * @param firsts the characters that they begin with
 * @param lasts those that they end with
 * @param openings the two characters that words of several begin with, by {@link #pair}
 * @param endings those that they end with
 */
public record WordList(
        Set<String> words, BitSet firsts, BitSet lasts, BitSet openings, BitSet endings) {

    /** A list without words. */
    public static final WordList NONE = of(Set.of());

    /** Words are looked for up to so many characters. */
    private static final int LONGEST = 5;

    /** Some pairs of characters have the number of another; then the search decides. */
    private static final int PAIRS = (1 << 12) - 1;

    private static WordList of(Set<String> words) {
        BitSet lasts = new BitSet();
        BitSet openings = new BitSet();
        BitSet endings = new BitSet();
        for (String word : words) {
            int end = word.length();
            lasts.set(word.charAt(end - 1));
            if (end > 1) {
                openings.set(pair(word.charAt(0), word.charAt(1)));
                endings.set(pair(word.charAt(end - 2), word.charAt(end - 1)));
            }
        }
        return new WordList(words, Search.starts(words), lasts, openings, endings);
    }

    private static int pair(char first, char second) {
        return 31 * first + second & PAIRS;
    }

    /** The lists of a resource, each a line: its name and its words, parted by blanks. */
    public static Map<String, WordList> load(Class<?> beside, String resource) {
        Map<String, WordList> lists = new HashMap<>();
        for (String line : Resource.lines(beside, resource)) {
            List<String> parts = List.of(line.split(" ", -1));
            lists.put(parts.get(0), of(Set.copyOf(parts.subList(1, parts.size()))));
        }
        return lists;
    }

    /** The length of the longest word that ends at a place; 0 for none. */
    public int before(String text, int at) {
        char last = Characters.at(text, at - 1);
        if (!lasts.get(last)) {
            return 0;
        }
        boolean several = endings.get(pair(Characters.at(text, at - 2), last));
        for (int length = Math.min(several ? LONGEST : 1, at); length > 0; length--) {
            if (words.contains(text.substring(at - length, at))) {
                return length;
            }
        }
        return 0;
    }

    /** The length of the longest word that begins at a place; 0 for none. */
    public int after(String text, int at) {
        char first = Characters.at(text, at);
        if (!firsts.get(first)) {
            return 0;
        }
        boolean several = openings.get(pair(first, Characters.at(text, at + 1)));
        for (int length = Math.min(several ? LONGEST : 1, text.length() - at);
                length > 0;
                length--) {
            if (words.contains(text.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }
}
