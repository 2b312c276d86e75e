package io.github.chengwen.read.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Learns the weights: a linear-chain CRF, trained on the logarithm of the probability of the set of
 * right states by AdaGrad, with dropout of features and the mean of the weights of the last passes.
 * One thread, one seed, so that the same drafts give the same weights.
 */
final class Trainer {

    private static final int STRIDE = 32;

    /** A weight that is less is none, in any case, and by how much that rises. */
    private static final double LEAST = .03;

    private static final double STEP = .005;

    private static final int K = State.COUNT;

    /**
     * How training goes.
     *
     * @param passes over all drafts
     * @param meanFrom the pass after which the mean of the weights is taken
     * @param rate of learning
     * @param decay of weights
     * @param dropout share of the features that is left out at a time
     * @param seeds how many times all is done, each time with another seed, and the mean taken
     * @param features how many are kept
     * @param bytes that the weights may take as text: the least of them go
     */
    record Settings(
            int passes,
            int meanFrom,
            double rate,
            double decay,
            double dropout,
            int seeds,
            int features,
            int bytes) {

        static final Settings USUAL = new Settings(7, 3, .05, .003, .5, 3, 5000, 298_000);

        /** For measurements that need many weights. */
        static final Settings QUICK =
                new Settings(5, 2, .05, .005, .5, 1, 1_000_000, Integer.MAX_VALUE);
    }

    private final Settings settings;
    private final List<Example> examples;
    private final int[] first = new int[K];
    private final int[] second = new int[K];

    private long[] keys = {};
    private int[][][] rows = {};
    private float[] weights = {};
    private float[] squares = {};
    private final double[][] steps = new double[Lattice.SEAMS][Lattice.STEPS];
    private final double[][] stepSquares = new double[Lattice.SEAMS][Lattice.STEPS];

    private Trainer(List<Example> examples, Settings settings) {
        this.examples = examples.stream().filter(e -> e.size > 0).toList();
        this.settings = settings;
        for (int s = 0; s < K; s++) {
            first[s] = State.ALL.get(s).firstClass();
            second[s] = State.ALL.get(s).secondClass();
        }
    }

    /** Trains, keeps the features that move most, trains again and rounds. */
    static Weights train(List<Example> examples, Settings settings) {
        Trainer trainer = new Trainer(examples, settings);
        trainer.learn(trainer.recurring());
        if (trainer.keys.length > settings.features()) {
            trainer.learn(trainer.strongest(settings.features()));
        }
        double least = LEAST;
        Weights rounded = trainer.rounded(least);
        while (WeightsFile.write(rounded, "").length() > settings.bytes()) {
            least += STEP;
            rounded = trainer.rounded(least);
        }
        return rounded;
    }

    /** The features of at least two drafts; copies of a draft count as one with it. */
    private long[] recurring() {
        Map<String, List<Example>> origins = new HashMap<>();
        for (Example example : examples) {
            origins.computeIfAbsent(example.origin, o -> new ArrayList<>()).add(example);
        }
        Map<Long, Integer> counts = new HashMap<>(1 << 18);
        origins.forEach(
                (origin, all) -> {
                    Set<Long> seen = new HashSet<>();
                    for (Example example : all) {
                        for (long[] line : example.features) {
                            for (long key : line) {
                                seen.add(key);
                            }
                        }
                    }
                    seen.forEach(key -> counts.merge(key, 1, Integer::sum));
                });
        return counts.entrySet().stream()
                .filter(e -> e.getValue() >= 2)
                .mapToLong(Map.Entry::getKey)
                .sorted()
                .toArray();
    }

    /** Learns the weights of the features given: the mean over all seeds. */
    private void learn(long[] chosen) {
        start(chosen);
        float[] sum = new float[weights.length];
        double[][] sumSteps = new double[Lattice.SEAMS][Lattice.STEPS];
        for (int seed = 1; seed <= settings.seeds(); seed++) {
            Arrays.fill(weights, 0);
            Arrays.fill(squares, 0);
            for (int seam = 0; seam < Lattice.SEAMS; seam++) {
                Arrays.fill(steps[seam], 0);
                Arrays.fill(stepSquares[seam], 0);
            }
            run(seed);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += weights[i] / settings.seeds();
            }
            for (int seam = 0; seam < Lattice.SEAMS; seam++) {
                for (int i = 0; i < Lattice.STEPS; i++) {
                    sumSteps[seam][i] += steps[seam][i] / settings.seeds();
                }
            }
        }
        weights = sum;
        for (int seam = 0; seam < Lattice.SEAMS; seam++) {
            System.arraycopy(sumSteps[seam], 0, steps[seam], 0, Lattice.STEPS);
        }
    }

    private void start(long[] chosen) {
        keys = chosen;
        weights = new float[keys.length * STRIDE];
        squares = new float[keys.length * STRIDE];
        rows = new int[examples.size()][][];
        for (int e = 0; e < rows.length; e++) {
            Example example = examples.get(e);
            rows[e] = new int[example.size][];
            for (int k = 0; k < example.size; k++) {
                int[] found = new int[example.features[k].length];
                int count = 0;
                for (long key : example.features[k]) {
                    int at = Arrays.binarySearch(keys, key);
                    if (at >= 0) {
                        found[count++] = at;
                    }
                }
                rows[e][k] = Arrays.copyOf(found, count);
            }
        }
    }

    private void run(long seed) {
        float[] mean = new float[weights.length];
        double[][] meanSteps = new double[Lattice.SEAMS][Lattice.STEPS];
        int taken = 0;
        Random random = new Random(seed);
        int[] order = new int[examples.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        for (int pass = 0; pass < settings.passes(); pass++) {
            for (int i = order.length - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int swap = order[i];
                order[i] = order[j];
                order[j] = swap;
            }
            for (int e : order) {
                learn(e, random);
            }
            if (pass >= settings.meanFrom()) {
                taken++;
                for (int i = 0; i < mean.length; i++) {
                    mean[i] += weights[i];
                }
                for (int seam = 0; seam < Lattice.SEAMS; seam++) {
                    for (int i = 0; i < Lattice.STEPS; i++) {
                        meanSteps[seam][i] += steps[seam][i];
                    }
                }
            }
        }
        for (int i = 0; i < mean.length; i++) {
            weights[i] = mean[i] / taken;
        }
        for (int seam = 0; seam < Lattice.SEAMS; seam++) {
            for (int i = 0; i < Lattice.STEPS; i++) {
                steps[seam][i] = meanSteps[seam][i] / taken;
            }
        }
    }

    private void learn(int e, Random random) {
        Example example = examples.get(e);
        int[][] lines = new int[example.size][];
        double[] scores = new double[example.size * K];
        float scale = (float) (1 / (1 - settings.dropout()));
        float[] sums = new float[STRIDE];
        int seed = random.nextInt();
        long drop = (long) (settings.dropout() * 0xffffffffL);
        for (int k = 0; k < example.size; k++) {
            int[] all = rows[e][k];
            int[] kept = new int[all.length];
            int count = 0;
            for (int at : all) {
                seed ^= seed << 13;
                seed ^= seed >>> 17;
                seed ^= seed << 5;
                if ((seed & 0xffffffffL) >= drop) {
                    kept[count++] = at;
                }
            }
            lines[k] = Arrays.copyOf(kept, count);
            Arrays.fill(sums, 0);
            for (int i = 0; i < count; i++) {
                int base = kept[i] * STRIDE;
                for (int c = 0; c < STRIDE; c++) {
                    sums[c] += weights[base + c];
                }
            }
            for (int s = 0; s < K; s++) {
                scores[k * K + s] = (sums[first[s]] + sums[second[s]]) * scale;
            }
        }
        double[][] total = new double[Lattice.SEAMS][];
        for (int seam = 0; seam < total.length; seam++) {
            total[seam] = steps[0].clone();
            for (int i = 0; seam > 0 && i < Lattice.STEPS; i++) {
                total[seam][i] += steps[seam][i];
            }
        }
        Lattice lattice = new Lattice(example.size, scores, example.seams, total);
        double[][] factors = Lattice.factors(total);
        Lattice.Sums right = lattice.sums(example.right, factors, true);
        if (Double.isNaN(right.total)) {
            return;
        }
        Lattice.Sums all = lattice.sums(example.allowed, factors, true);
        double w = example.weight;
        lines(example, lines, right, all, w);
        steps(right, all, w);
    }

    private void lines(
            Example example, int[][] lines, Lattice.Sums right, Lattice.Sums all, double w) {
        float[] gradient = new float[STRIDE];
        float decay = (float) settings.decay();
        float rate = (float) settings.rate();
        for (int k = 0; k < example.size; k++) {
            boolean any = false;
            Arrays.fill(gradient, 0);
            for (int s = 0; s < K; s++) {
                double x = right.states[k * K + s] - all.states[k * K + s];
                if (Math.abs(x) > 1e-5) {
                    any = true;
                    gradient[first[s]] += (float) (x * w);
                    gradient[second[s]] += (float) (x * w);
                }
            }
            if (!any) {
                continue;
            }
            for (int at : lines[k]) {
                int base = at * STRIDE;
                for (int c = 0; c < STRIDE; c++) {
                    float g = gradient[c];
                    if (g != 0) {
                        float x = g - decay * weights[base + c];
                        squares[base + c] += x * x;
                        weights[base + c] +=
                                rate * x / (1e-4f + (float) Math.sqrt(squares[base + c]));
                    }
                }
            }
        }
    }

    private void steps(Lattice.Sums right, Lattice.Sums all, double w) {
        for (int i = 0; i < Lattice.STEPS; i++) {
            double sum = 0;
            for (int seam = 0; seam < Lattice.SEAMS; seam++) {
                double x = (right.steps[seam][i] - all.steps[seam][i]) * w;
                sum += x;
                if (seam > 0 && x != 0) {
                    step(seam, i, x);
                }
            }
            if (sum != 0) {
                step(0, i, sum);
            }
        }
    }

    private void step(int seam, int i, double gradient) {
        double x = gradient - settings.decay() * steps[seam][i];
        stepSquares[seam][i] += x * x;
        steps[seam][i] += settings.rate() * x / (1e-4 + Math.sqrt(stepSquares[seam][i]));
    }

    /** The features with the greatest weight times the root of how often they are seen. */
    private long[] strongest(int most) {
        int[] seen = new int[keys.length];
        for (int[][] example : rows) {
            for (int[] line : example) {
                for (int at : line) {
                    seen[at]++;
                }
            }
        }
        double[] force = new double[keys.length];
        Integer[] order = new Integer[keys.length];
        for (int i = 0; i < keys.length; i++) {
            order[i] = i;
            float greatest = 0;
            for (int c = 0; c < STRIDE; c++) {
                greatest = Math.max(greatest, Math.abs(weights[i * STRIDE + c]));
            }
            force[i] = greatest * Math.sqrt(Math.min(seen[i], 400));
        }
        Arrays.sort(order, Comparator.comparingDouble((Integer i) -> -force[i]));
        return Arrays.stream(order).limit(most).mapToLong(i -> keys[i]).sorted().toArray();
    }

    /** The weights as whole numbers; what is less than the least is none. */
    private Weights rounded(double least) {
        int entries = 0;
        for (float w : weights) {
            entries += Math.abs(w) >= least ? 1 : 0;
        }
        Weights result = new Weights(keys.length, entries);
        int[] classes = new int[STRIDE];
        int[] values = new int[STRIDE];
        for (int i = 0; i < keys.length; i++) {
            int count = 0;
            for (int c = 0; c < State.CLASSES; c++) {
                float w = weights[i * STRIDE + c];
                int rounded = Math.round(w * Weights.SCALE);
                if (Math.abs(w) >= least && rounded != 0) {
                    classes[count] = c;
                    values[count++] = rounded;
                }
            }
            if (count > 0) {
                result.add(keys[i], classes, values, count);
            }
        }
        for (int seam = 0; seam < Lattice.SEAMS; seam++) {
            for (int i = 0; i < Lattice.STEPS; i++) {
                int step = (int) Math.round(steps[seam][i] * Weights.SCALE);
                if (step != 0) {
                    result.step(seam, i / K, i % K, step);
                }
            }
        }
        return result;
    }
}
