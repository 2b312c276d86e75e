package io.github.chengwen.check.text;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases by the two characters that they begin with. Most places of a text begin none, which a set
 * of such pairs tells without a search.
 *
 * @param <T> what is known of a phrase
 */
public final class Openings<T> {

    /** Some pairs have the number of another; then the search decides. */
    private static final int NUMBERS = (1 << 16) - 1;

    private final BitSet known = new BitSet(NUMBERS + 1);
    private final Map<Integer, List<T>> byPair = new HashMap<>();

    /**
     * Adds what is known of a phrase.
     *
     * @param phrase two characters or more
     */
    public void add(String phrase, T thing) {
        known.set(number(phrase, 0));
        Search.add(byPair, pair(phrase, 0), thing);
    }

    /** Whether a phrase may begin at an index. */
    public boolean mayBegin(String text, int at) {
        return at + 1 < text.length() && known.get(number(text, at));
    }

    /** What is known of the phrases that may begin at an index, in the order in which they came. */
    public List<T> at(String text, int at) {
        return mayBegin(text, at) ? byPair.getOrDefault(pair(text, at), List.of()) : List.of();
    }

    private static int number(String text, int at) {
        return 31 * text.charAt(at) + text.charAt(at + 1) & NUMBERS;
    }

    private static int pair(String text, int at) {
        return text.charAt(at) << Character.SIZE | text.charAt(at + 1);
    }
}
