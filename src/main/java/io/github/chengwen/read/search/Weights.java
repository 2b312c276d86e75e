package io.github.chengwen.read.search;

import io.github.chengwen.read.feature.FeatureList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What was learned: for each feature and class of states a whole number of sixteenths. */
public final class Weights {

    /** Weights are counted in parts of one. */
    public static final int SCALE = 16;

    private static final String RESOURCE = "weights.txt";
    private static final int BITS_OF_CLASS = 6;

    private final long[] keys;
    private final int[] starts;
    private final int[] lengths;
    private final int[] entries;
    private int used;
    private final double[][] steps;

    public Weights(int features, int entries) {
        int capacity = Integer.highestOneBit(Math.max(4, features)) * 4;
        this.keys = new long[capacity];
        this.starts = new int[capacity];
        this.lengths = new int[capacity];
        this.entries = new int[entries];
        this.steps = new double[Lattice.SEAMS][Lattice.STEPS];
    }

    /** The weights that ship with the program. */
    public static Weights shipped() {
        return Shipped.WEIGHTS;
    }

    private static final class Shipped {
        static final Weights WEIGHTS = load();
    }

    private static Weights load() {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Weights.class.getResourceAsStream(RESOURCE),
                                StandardCharsets.US_ASCII))) {
            return WeightsFile.read(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Adds a feature.
     *
     * @param classes and their weights, one after the other
     */
    public void add(long key, int[] classes, int[] weights, int count) {
        int at = slot(key);
        keys[at] = key;
        starts[at] = used;
        lengths[at] = count;
        for (int i = 0; i < count; i++) {
            entries[used++] = weights[i] << BITS_OF_CLASS | classes[i];
        }
    }

    /** Sets what a step from one state to another weighs, in parts of one. */
    public void step(int seam, int above, int state, int weight) {
        steps[seam][above * Lattice.STATES + state] = weight / (double) SCALE;
    }

    /** The scores of all steps: those of every seam and those of the seam at hand. */
    public double[][] steps() {
        double[][] all = new double[Lattice.SEAMS][];
        for (int seam = 0; seam < all.length; seam++) {
            all[seam] = steps[0].clone();
            for (int i = 0; seam > 0 && i < Lattice.STEPS; i++) {
                all[seam][i] += steps[seam][i];
            }
        }
        return all;
    }

    /** What a step weighs beyond its weight at every seam. */
    int step(int seam, int above, int state) {
        return (int) Math.round(steps[seam][above * Lattice.STATES + state] * SCALE);
    }

    /** Adds the weights of a line's features to the sum of each class. */
    public void addTo(int[] sums, FeatureList features) {
        for (int i = 0; i < features.size(); i++) {
            int at = slot(features.key(i));
            int end = starts[at] + lengths[at];
            for (int e = starts[at]; e < end; e++) {
                sums[entries[e] & (1 << BITS_OF_CLASS) - 1] += entries[e] >> BITS_OF_CLASS;
            }
        }
    }

    /** The weights of one feature by class; all 0 for one that is not known. */
    public int[] of(long key) {
        int[] sums = new int[State.CLASSES];
        int at = slot(key);
        for (int e = starts[at]; e < starts[at] + lengths[at]; e++) {
            sums[entries[e] & (1 << BITS_OF_CLASS) - 1] += entries[e] >> BITS_OF_CLASS;
        }
        return sums;
    }

    public long[] knownKeys() {
        return Arrays.stream(keys).filter(key -> key != 0).sorted().toArray();
    }

    private int slot(long key) {
        long mixed = key * 0x9e3779b97f4a7c15L;
        int at = (int) (mixed >>> 40) & keys.length - 1;
        while (keys[at] != 0 && keys[at] != key) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }
}
