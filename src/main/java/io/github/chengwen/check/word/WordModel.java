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

    private static final int WORDS = 1 << 18;
    private static final int BUCKETS = 114_688;
    private static final int CHARACTER_BUCKETS = 81_920;
    private static final int BUCKET = 8;

    /** The logarithm of the number of words of all texts. */
    private static final double TOTAL = Math.log(3.7e7);

    private static final long SEED = 0xCBF29CE484222325L;

    /** All that is no Chinese character stands for one mark. */
    static final long MARK = step(SEED, '，');

    private final int[] words;
    private final short[] pairs;
    private final short[] characters;
    private final float[] costs = new float[64];

    WordModel() {
        try (DataFile file = DataFile.open(WordModel.class, "model.bin")) {
            words = file.ints(WORDS);
            pairs = file.shorts(BUCKETS * BUCKET);
            characters = file.shorts(CHARACTER_BUCKETS * BUCKET);
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
        return lookUp(characters, CHARACTER_BUCKETS, mix(step(step(SEED, first), second)));
    }

    private static int lookUp(short[] table, int buckets, long hash) {
        int print = (int) (hash >>> 52);
        int bucket = (int) ((hash & 0xFFFFFFFFL) % buckets) * BUCKET;
        for (int i = bucket; i < bucket + BUCKET; i++) {
            int entry = table[i] & 0xFFFF;
            if (entry >>> 4 == print && entry != 0) {
                return entry & 15;
            }
        }
        return 0;
    }
}
