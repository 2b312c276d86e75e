package io.github.chengwen.check.word;

/**
 * What free word lists and counts of neighbouring words have seen: a Bloom filter over pairs of
 * characters and words. It never denies what was seen, and takes about one in three hundred others
 * for seen, which only costs a finding.
 */
final class SeenWords {

    private final Lexicon.BloomFilter seen = new Lexicon.BloomFilter("seen.bin");

    /** Whether two characters stand side by side in any word or text. */
    boolean pair(char first, char second) {
        return seen.has(step(step(step(SEED, 'p'), first), second));
    }

    /** Whether a part of a text is a word in use. */
    boolean word(String text, int from, int to) {
        return from >= 0 && to <= text.length() && seen.has(add(step(SEED, 'w'), text, from, to));
    }

    /** Whether a part of a text, of four characters, is a word or phrase, be it rare. */
    boolean phrase(String text, int from, int to) {
        return seen.has(add(step(SEED, 'k'), text, from, to));
    }

    private static final long SEED = 0xCBF29CE484222325L;

    private static long step(long hash, char c) {
        return (hash ^ c) * 0x100000001B3L;
    }

    private static long add(long hash, String text, int from, int to) {
        long all = hash;
        for (int i = from; i < to; i++) {
            all = step(all, text.charAt(i));
        }
        return all;
    }
}
