package io.github.chengwen.check.word;

import io.github.chengwen.check.text.DataFile;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * How often words and pairs of words were seen, from free word lists: hash tables of fingerprints
 * and logarithms. One in some hundred pairs that were never seen is taken for seen.
 */
final class WordModel {

    /** Longest word, in characters. */
    static final int LONGEST = 5;

    /** The class of frequency of the commonest word of several characters, 我们. */
    static final int MOST = 42;

    private static final int WORDS = 1 << 18;
    private static final int BUCKETS = 114_688;
    private static final int CHARACTER_BUCKETS = 81_920;

    /** A bucket has eight entries of two bytes, in two numbers. */
    static final int BUCKET = 2;

    private static final int ENTRY = 16;

    /** The first bit, and the last, of each of four entries, and those of their fingerprints. */
    private static final long FIRST_BITS = 0x0001_0001_0001_0001L;

    private static final long LAST_BITS = 0x8000_8000_8000_8000L;
    private static final long PRINTS = 0xF0FF_F0FF_F0FF_F0FFL;

    /** The logarithm of the number of words of all texts. */
    private static final double TOTAL = Math.log(3.7e7);

    private static final long SEED = 0xCBF29CE484222325L;

    /** All that is no Chinese character stands for one mark. */
    static final long MARK = step(SEED, '，');

    private final int[] words;
    private final long[] pairs;
    private final long[] characters;
    private final float[] costs = new float[64];

    WordModel() {
        try (DataFile file = DataFile.open(WordModel.class, "model.bin")) {
            words = file.ints(WORDS);
            pairs = file.longs(BUCKETS * BUCKET);
            characters = file.longs(CHARACTER_BUCKETS * BUCKET);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (int i = 0; i < costs.length; i++) {
            double count = i == 0 ? 0.3 : Math.pow(2, (i - 1) / 2.5);
            costs[i] = (float) (TOTAL - Math.log(count));
        }
    }

    static long start() {
        return SEED;
    }

    static long step(long hash, char c) {
        return (hash ^ c) * 0x100000001B3L;
    }

    private static long mix(long sum) {
        long mixed = (sum ^ sum >>> 29) * 0x9E3779B97F4A7C15L;
        return mixed ^ mixed >>> 32;
    }

    /** The class of frequency of a word, 1 to 63, a step being a factor of 1.3; 0 for none. */
    int frequency(long digest) {
        long hash = mix(digest);
        int print = (int) (hash >>> 38);
        for (int at = (int) hash & WORDS - 1; words[at] != 0; at = at + 1 & WORDS - 1) {
            if (words[at] >>> 6 == print) {
                return words[at] & 63;
            }
        }
        return 0;
    }

    /** The negative natural logarithm of the probability of a word. */
    float cost(int frequency) {
        return costs[frequency];
    }

    /**
     * The class of how often two words stood side by side, 1 to 15, a step being 1.75; 0: never.
     */
    int together(long first, long second) {
        return lookUp(pairs, BUCKETS, mix(first * 31 + second));
    }

    /** The class of how often two characters stood side by side, in a word or between two. */
    int together(char first, char second) {
        return lookUp(characters, CHARACTER_BUCKETS, first, second);
    }

    /** Looks two characters up in a table. */
    static int lookUp(long[] table, int buckets, char first, char second) {
        return lookUp(table, buckets, mix(step(step(SEED, first), second)));
    }

    /**
     * Four entries are compared at once and without a branch, as thousands of pairs are looked up
     * for a page: 7 ms became 4 for a speech.
     */
    private static int lookUp(long[] table, int buckets, long hash) {
        int print = (int) (hash >>> 52) << 4;
        // As the file has it, the high byte of an entry is the first.
        long wanted = FIRST_BITS * (print >>> 8 | (print & 0xFF) << 8);
        int bucket = (int) ((hash & 0xFFFFFFFFL) % buckets) * BUCKET;
        int first = found(table[bucket], wanted);
        return first != 0 ? first : found(table[bucket + 1], wanted);
    }

    /** The class of the first of four entries with a fingerprint; 0 for none. */
    private static int found(long entries, long wanted) {
        long other = entries & PRINTS ^ wanted;
        // What borrows from its last bit is 0: the lowest of these bits tells the first such entry.
        long equal = other - FIRST_BITS & ~other & LAST_BITS;
        int start = Long.numberOfTrailingZeros(equal) & -ENTRY;
        return equal == 0 ? 0 : (int) (entries >>> start >>> 8) & 15;
    }
}
