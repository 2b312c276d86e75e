package io.github.chengwen.check.word;

import io.github.chengwen.check.text.DataFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicReferenceArray;

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

    /** A word has 26 bits of fingerprint, and 6 of its frequency. */
    private static final int PRINT = 6;

    /** By so many bits of its fingerprint is told that something is no word. */
    private static final int TOLD = 20;

    private final int[] words;

    /**
     * For the last bits of a fingerprint, whether a word has them. Nine of ten things that are
     * looked up are no words; this set is small enough that a processor keeps it at hand.
     */
    private final long[] prints = new long[1 << TOLD - 6];

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
        for (int word : words) {
            if (word != 0) {
                prints[toldBy(word >>> PRINT) >> 6] |= 1L << (word >>> PRINT);
            }
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
        if ((prints[toldBy(print) >> 6] & 1L << print) == 0) {
            return 0;
        }
        for (int at = (int) hash & WORDS - 1; words[at] != 0; at = at + 1 & WORDS - 1) {
            if (words[at] >>> PRINT == print) {
                return words[at] & 63;
            }
        }
        return 0;
    }

    private static int toldBy(int print) {
        return print & (1 << TOLD) - 1;
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
     * Whether two characters ever stood side by side: {@link #together} without a branch, as a
     * hundred thousand pairs are looked up for a speech.
     */
    boolean areSeen(char first, char second) {
        long hash = mix(step(step(SEED, first), second));
        long wanted = print(hash);
        int bucket = bucket(hash, CHARACTER_BUCKETS);
        long seen = equal(characters[bucket], wanted) | equal(characters[bucket + 1], wanted);
        // Nothing is empty entries' fingerprint.
        return wanted == 0 ? lookUp(characters, CHARACTER_BUCKETS, hash) > 0 : seen != 0;
    }

    /** Four entries are compared at once and without a branch: 7 ms became 4 for a speech. */
    private static int lookUp(long[] table, int buckets, long hash) {
        long wanted = print(hash);
        int bucket = bucket(hash, buckets);
        int first = found(table[bucket], wanted);
        return first != 0 ? first : found(table[bucket + 1], wanted);
    }

    private static int bucket(long hash, int buckets) {
        return (int) ((hash & 0xFFFFFFFFL) % buckets) * BUCKET;
    }

    /** The fingerprint four times, as the file has it: the high byte of an entry is the first. */
    private static long print(long hash) {
        int print = (int) (hash >>> 52) << 4;
        return FIRST_BITS * (print >>> 8 | (print & 0xFF) << 8);
    }

    /**
     * The last bit of each of four entries that has a fingerprint: the lowest bit is right, higher
     * ones may be of entries beside it.
     */
    private static long equal(long entries, long wanted) {
        long other = entries & PRINTS ^ wanted;
        // What borrows from its last bit is 0.
        return other - FIRST_BITS & ~other & LAST_BITS;
    }

    /** The class of the first of four entries with a fingerprint; 0 for none. */
    private static int found(long entries, long wanted) {
        long equal = equal(entries, wanted);
        int start = Long.numberOfTrailingZeros(equal) & -ENTRY;
        return equal == 0 ? 0 : (int) (entries >>> start >>> 8) & 15;
    }

    /**
     * Which characters were seen beside one, as far as it was asked. The tables are larger than
     * what a processor keeps at hand, so that each look-up in them waits for memory; here all that
     * is known of one character stands together.
     */
    static final class Neighbours {

        private static final int FIRST = 0x4E00;
        private static final int COUNT = 0x5200;

        /** So often a character is asked for before its row is kept: most are rare in a draft. */
        private static final int OFTEN = 4;

        /**
         * Two bits for each other character: that it is known whether it was seen, and that it was.
         */
        private static final int BITS = 2;

        private static final int KNOWN = 1;
        private static final int SEEN = 2;
        private static final int IN_ONE = Integer.SIZE / BITS;

        private static final int[] NONE = {};

        private final WordModel model;
        private final boolean behind;
        private final int length;

        /** How often each was asked for; too low where threads have met, which does not matter. */
        private final byte[] asked = new byte[COUNT];

        /**
         * The rows of those that were asked for often. Bits that threads have lost are found again.
         */
        private final AtomicReferenceArray<int[]> rows = new AtomicReferenceArray<>(COUNT);

        /**
         * @param common how many other characters there are
         * @param behind whether these stand behind the one or before it
         */
        Neighbours(WordModel model, int common, boolean behind) {
            this.model = model;
            this.behind = behind;
            this.length = common / IN_ONE + 1;
        }

        /** Sets a mark for each other character that was seen beside one, which is known. */
        void mark(char one, Confusable.Others others, byte[] marks, byte mark) {
            int[] row = row(one);
            String all = others.characters();
            char[] numbers = others.numbers();
            if (row.length == 0) {
                for (int i = 0; i < marks.length; i++) {
                    marks[i] |= isSeen(one, all.charAt(i)) ? mark : 0;
                }
                return;
            }
            for (int i = 0; i < marks.length; i++) {
                int at = numbers[i] / IN_ONE;
                int shift = numbers[i] % IN_ONE * BITS;
                int bits = row[at] >>> shift;
                if ((bits & KNOWN) == 0) {
                    bits = isSeen(one, all.charAt(i)) ? KNOWN | SEEN : KNOWN;
                    row[at] |= bits << shift;
                }
                marks[i] |= (bits & SEEN) != 0 ? mark : 0;
            }
        }

        private boolean isSeen(char one, char other) {
            return behind ? model.areSeen(one, other) : model.areSeen(other, one);
        }

        private int[] row(char one) {
            int number = one - FIRST;
            int[] known = rows.get(number);
            if (known != null) {
                return known;
            }
            if (asked[number] < OFTEN) {
                asked[number]++;
                return NONE;
            }
            int[] fresh = new int[length];
            return rows.compareAndSet(number, null, fresh) ? fresh : rows.get(number);
        }
    }
}
