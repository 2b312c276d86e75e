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
 */
public record WordList(Set<String> words, BitSet firsts, BitSet lasts) {

    /** A list without words. */
    public static final WordList NONE = of(Set.of());

    /** Words are looked for up to so many characters. */
    private static final int LONGEST = 5;

    private static WordList of(Set<String> words) {
        BitSet lasts = new BitSet();
        for (String word : words) {
            lasts.set(word.charAt(word.length() - 1));
        }
        return new WordList(words, Search.starts(words), lasts);
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
        int most = lasts.get(Characters.at(text, at - 1)) ? Math.min(LONGEST, at) : 0;
        for (int length = most; length > 0; length--) {
            if (words.contains(text.substring(at - length, at))) {
                return length;
            }
        }
        return 0;
    }

    /** The length of the longest word that begins at a place; 0 for none. */
    public int after(String text, int at) {
        boolean begins = firsts.get(Characters.at(text, at));
        int most = begins ? Math.min(LONGEST, text.length() - at) : 0;
        for (int length = most; length > 0; length--) {
            if (words.contains(text.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }
}
