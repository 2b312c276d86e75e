package io.github.chengwen.check.text;

/** Where in a text the characters of each set of {@link FirstCharacters} stand. */
final class Places {

    private static final int[] NONE = {};

    /** For a text that nobody has looked through yet. */
    static final Places NONE_YET = new Places(new int[0][]);

    /** For each set, its places, in order. */
    private final int[][] places;

    private Places(int[][] places) {
        this.places = places;
    }

    /** Finds them, in one pass to count and one to note them. */
    static Places of(String text) {
        int sets = FirstCharacters.count();
        int[] counts = new int[sets];
        for (int i = 0; i < text.length(); i++) {
            for (short set : FirstCharacters.of(text.charAt(i))) {
                if (set < sets) {
                    counts[set]++;
                }
            }
        }
        int[][] places = new int[sets][];
        for (int set = 0; set < sets; set++) {
            places[set] = counts[set] == 0 ? NONE : new int[counts[set]];
        }
        for (int i = text.length() - 1; i >= 0; i--) {
            for (short set : FirstCharacters.of(text.charAt(i))) {
                if (set < sets) {
                    places[set][--counts[set]] = i;
                }
            }
        }
        return new Places(places);
    }

    /** Whether a set was known when these were found. */
    boolean knows(int set) {
        return set < places.length;
    }

    /** The places of a set. */
    int[] of(int set) {
        return places[set];
    }
}
