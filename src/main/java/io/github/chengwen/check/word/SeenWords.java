package io.github.chengwen.check.word;

import io.github.chengwen.check.text.Resource;

/**
 * What free word lists and counts of neighbouring words have seen: a Bloom filter over pairs of
 * characters and words. It never denies what was seen, and takes about one in three hundred others
 * for seen, which only costs a finding.
 */
final class SeenWords {

    private static final int BITS = 1 << 23;
    private static final int HASHES = 5;

    private final byte[] bits = Resource.bytes(SeenWords.class, "seen.bin");

    /** Whether two characters stand side by side in any word or text. */
    boolean pair(char first, char second) {
        return has(step(step(step(SEED, 'p'), first), second));
    }

    /** Whether a part of a text is a word in use. */
    boolean word(String text, int from, int to) {
        return from >= 0 && to <= text.length() && has(add(step(SEED, 'w'), text, from, to));
    }

    /** Whether a part of a text, of four characters, is a word or phrase, be it rare. */
    boolean phrase(String text, int from, int to) {
        return has(add(step(SEED, 'k'), text, from, to));
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

    private boolean has(long sum) {
        long mixed = (sum ^ sum >>> 29) * 0x9E3779B97F4A7C15L;
        long hash = mixed ^ mixed >>> 32;
        long stride = hash >>> 32 | 1;
        for (int i = 0; i < HASHES; i++) {
            int bit = (int) (hash + i * stride) & BITS - 1;
            if ((bits[bit >> 3] & 1 << (bit & 7)) == 0) {
                return false;
            }
        }
        return true;
    }
}
