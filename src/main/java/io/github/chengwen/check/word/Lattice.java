package io.github.chengwen.check.word;

import java.util.Arrays;

/**
 * All ways to cut a run of Chinese characters into words, with the cost of the best way through
 * each word: what it costs to get there and from there on.
 */
final class Lattice {

    /** Longest word, in characters. */
    static final int LONGEST = 7;

    private static final float FAR = 1e9f;

    /** Ways that cost so little more than the best are as good. */
    private static final float NEARLY = 1;

    private final WordModel model;
    private final String text;
    private final int size;

    /** For each place and length, the word that ends there. */
    private final long[] digests;

    private final byte[] frequencies;
    private final float[] before;
    private final float[] after;
    private float best;

    /** Cuts the run of a text from {@code from} to {@code to}. */
    Lattice(WordModel model, String text, int from, int to) {
        this.model = model;
        this.text = text.substring(from, to);
        this.size = to - from;
        int cells = (size + 1) * (LONGEST + 1);
        this.digests = new long[cells];
        this.frequencies = new byte[cells];
        this.before = new float[cells];
        this.after = new float[cells];
        Arrays.fill(before, FAR);
        Arrays.fill(after, FAR);
        find();
        forward();
        backward();
    }

    private static int cell(int end, int length) {
        return end * (LONGEST + 1) + length;
    }

    private void find() {
        for (int start = 0; start < size; start++) {
            long digest = WordModel.start();
            for (int length = 1; length <= LONGEST && start + length <= size; length++) {
                digest = WordModel.step(digest, text.charAt(start + length - 1));
                int frequency = model.frequency(digest);
                if (frequency > 0 || length == 1) {
                    int cell = cell(start + length, length);
                    digests[cell] = digest;
                    frequencies[cell] = (byte) frequency;
                }
            }
        }
    }

    boolean isWord(int end, int length) {
        return digests[cell(end, length)] != 0;
    }

    int frequency(int end, int length) {
        return frequencies[cell(end, length)];
    }

    private void forward() {
        for (int end = 1; end <= size; end++) {
            for (int length = 1; length <= Math.min(LONGEST, end); length++) {
                int cell = cell(end, length);
                if (digests[cell] != 0) {
                    before[cell] = upTo(end - length, digests[cell], frequencies[cell]);
                }
            }
        }
        best = upTo(size, WordModel.MARK, MARK_FREQUENCY);
    }

    private static final int MARK_FREQUENCY = 57;

    /** The cost of the best way to a word that begins at a place, with that word. */
    float upTo(int start, long digest, int frequency) {
        if (start == 0) {
            return model.cost(WordModel.MARK, MARK_FREQUENCY, digest, frequency);
        }
        float least = FAR;
        for (int length = 1; length <= Math.min(LONGEST, start); length++) {
            int cell = cell(start, length);
            if (before[cell] < least) {
                least =
                        Math.min(
                                least,
                                before[cell]
                                        + model.cost(
                                                digests[cell],
                                                frequencies[cell],
                                                digest,
                                                frequency));
            }
        }
        return least;
    }

    private void backward() {
        for (int end = size; end >= 1; end--) {
            for (int length = 1; length <= Math.min(LONGEST, end); length++) {
                int cell = cell(end, length);
                if (digests[cell] != 0) {
                    after[cell] = from(end, digests[cell], frequencies[cell]);
                }
            }
        }
    }

    /** The cost of the best way on from a word that ends at a place. */
    float from(int end, long digest, int frequency) {
        if (end == size) {
            return model.cost(digest, frequency, WordModel.MARK, MARK_FREQUENCY);
        }
        float least = FAR;
        for (int length = 1; length <= Math.min(LONGEST, size - end); length++) {
            int cell = cell(end + length, length);
            if (digests[cell] != 0 && after[cell] < least) {
                least =
                        Math.min(
                                least,
                                after[cell]
                                        + model.cost(
                                                digest,
                                                frequency,
                                                digests[cell],
                                                frequencies[cell]));
            }
        }
        return least;
    }

    /** How much cheaper the run is with another word from one place to another; may be negative. */
    float gain(int start, int end, long digest, int frequency) {
        return best - upTo(start, digest, frequency) - from(end, digest, frequency);
    }

    /**
     * On how many sides, 0 to 2, a word in a place was seen with a word that the run has there.
     *
     * @param digest of the word in the place
     */
    int support(int start, int end, long digest) {
        int sides = 0;
        for (int length = 1; length <= Math.min(LONGEST, start); length++) {
            long other = digests[cell(start, length)];
            if (other != 0 && model.together(other, digest) > 0) {
                sides++;
                break;
            }
        }
        for (int length = 1; length <= Math.min(LONGEST, size - end); length++) {
            long other = digests[cell(end + length, length)];
            if (other != 0 && model.together(digest, other) > 0) {
                return sides + 1;
            }
        }
        return sides;
    }

    /** Whether the best way through the run has a word of this length that ends at a place. */
    boolean isBest(int end, int length) {
        int cell = cell(end, length);
        return digests[cell] != 0 && before[cell] + after[cell] - best < NEARLY;
    }

    /** Whether no way that is nearly best has a word of several characters over these. */
    boolean isApart(int start, int stop) {
        for (int end = start + 1; end <= Math.min(size, stop + LONGEST); end++) {
            for (int length = 2; length <= Math.min(LONGEST, end); length++) {
                if (end - length < stop && isBest(end, length)) {
                    return false;
                }
            }
        }
        return true;
    }
}
