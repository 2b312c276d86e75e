package io.github.chengwen.check.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The characters that matches of patterns begin with. Equal sets have one number, under which one
 * pass over a text finds the places of all ({@link Places}): to look through the text once a
 * pattern took a third of the time of proof-reading.
 */
final class FirstCharacters {

    private static final int PAGE = 256;

    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    /** For each character, the numbers of the sets it is in, by its high and its low byte. */
    private static final short[][][] SETS = new short[Character.MAX_VALUE / PAGE + 1][][];

    private static final short[][] NO_PAGE = {};
    private static final short[] NONE = {};

    /** How many sets there are. Written last: who reads it sees the sets. */
    private static volatile int count;

    static {
        Arrays.fill(SETS, NO_PAGE);
    }

    private FirstCharacters() {}

    /** The number of a set, which it is given when it is first named. */
    static synchronized int number(String characters) {
        Integer known = NUMBERS.putIfAbsent(characters, count);
        if (known != null) {
            return known;
        }
        for (int i = 0; i < characters.length(); i++) {
            add(characters.charAt(i), (short) count);
        }
        count++;
        return count - 1;
    }

    private static void add(char c, short number) {
        short[][] page = SETS[c / PAGE];
        if (page == NO_PAGE) {
            page = new short[PAGE][];
            Arrays.fill(page, NONE);
            SETS[c / PAGE] = page;
        }
        short[] sets = page[c % PAGE];
        if (sets.length == 0 || sets[sets.length - 1] != number) {
            short[] more = Arrays.copyOf(sets, sets.length + 1);
            more[sets.length] = number;
            page[c % PAGE] = more;
        }
    }

    static int count() {
        return count;
    }

    /** The numbers of the sets that a character is in. */
    static short[] of(char c) {
        short[][] page = SETS[c / PAGE];
        return page == NO_PAGE ? NONE : page[c % PAGE];
    }
}
