package io.github.chengwen.check.word;

import io.github.chengwen.check.text.Resource;
import java.nio.ByteBuffer;

/**
 * How probable a word is behind another one: frequencies of words and of pairs of words in free
 * word lists, as hash tables of fingerprints and logarithms. A cost is the negative natural
 * logarithm of a probability. One in some hundred pairs is taken for another; that only costs a
 * finding.
 */
final class WordModel {

    private static final int WORDS = 1 << 18;
    private static final int PAIRS = 1 << 21;
    private static final int BUCKET = 8;

    /** The logarithm of the number of words of all texts. */
    private static final double TOTAL = Math.log(3.7e7);

    /** What a pair that was never seen is worth of the probability of its second word. */
    private static final float UNSEEN = 0.4f;

    private static final long SEED = 0xCBF29CE484222325L;

    /** All that is no Chinese character stands for one mark. */
    static final long MARK = digest("，", 0, 1);

    private final int[] words = new int[WORDS];
    private final short[] pairs = new short[PAIRS];
    private final byte[] counts = new byte[PAIRS / 2];

    private final float[] wordCost = new float[64];
    private final float[] wordCount = new float[64];
    private final float[] pairCount = new float[16];

    WordModel() {
        ByteBuffer bytes = ByteBuffer.wrap(Resource.bytes(WordModel.class, "model.bin"));
        bytes.asIntBuffer().get(words);
        bytes.position(4 * WORDS).slice().asShortBuffer().get(pairs);
        bytes.get(4 * WORDS + 2 * PAIRS, counts);
        for (int i = 0; i < wordCost.length; i++) {
            wordCount[i] = i == 0 ? 0.3f : (float) Math.pow(2, (i - 1) / 2.5);
            wordCost[i] = (float) (TOTAL - Math.log(wordCount[i]));
        }
        for (int i = 1; i < pairCount.length; i++) {
            pairCount[i] = (float) Math.pow(1.75, i - 1);
        }
    }

    static long digest(CharSequence text, int from, int to) {
        long hash = SEED;
        for (int i = from; i < to; i++) {
            hash = step(hash, text.charAt(i));
        }
        return hash;
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

    /** The class of frequency of a word, 0 to 63; 0 for none. */
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

    /** How often a class of frequency was seen. */
    float count(int frequency) {
        return wordCount[frequency];
    }

    /** The cost of a word behind another; frequencies as of {@link #frequency}. */
    float cost(long first, int firstFrequency, long second, int secondFrequency) {
        float alone = wordCost[secondFrequency];
        float together = together(first, second);
        if (together == 0 || firstFrequency == 0) {
            return alone + (float) -Math.log(UNSEEN);
        }
        float pair =
                Math.max(0.5f, together - 0.6f) / Math.max(together, wordCount[firstFrequency]);
        return (float) -Math.log(pair + UNSEEN * Math.exp(-alone));
    }

    /** About how often two words stood side by side. */
    float together(long first, long second) {
        long hash = mix(first * 31 + second);
        int print = (int) (hash >>> 48);
        int bucket = ((int) hash & PAIRS / BUCKET - 1) * BUCKET;
        for (int i = 0; i < BUCKET; i++) {
            if ((pairs[bucket + i] & 0xFFFF) == print) {
                int two = counts[(bucket + i) / 2];
                return pairCount[i % 2 == 0 ? two >> 4 & 15 : two & 15];
            }
        }
        return 0;
    }
}
