package io.github.chengwen.read.search;

import java.util.Arrays;

/**
 * All readings of a draft: a state for each line and what each step from one to the next costs. The
 * best of them is found by Viterbi's search, the probability of each state by the forward and
 * backward sums; both take time linear in the lines.
 */
final class Lattice {

    static final int STATES = State.COUNT;

    /** A step within a text, over a blank line, within a line. */
    static final int SEAMS = 3;

    /** Steps from each state and from the start of the draft. */
    static final int STEPS = (STATES + 1) * STATES;

    private static final int START = STATES;
    private static final double NEVER = Double.NEGATIVE_INFINITY;

    /** For each state those that may stand above it. */
    private static final int[][] ABOVE = above();

    private static final int[] ABOVE_BITS = bits(ABOVE);

    private static final boolean[] OPENS = opens();

    private final int size;
    private final double[] scores;
    private final int[] seams;
    private final double[][] steps;

    /**
     * @param scores of each state of each line, line after line
     * @param seams how each line is parted from the one above, below {@link #SEAMS}
     * @param steps for each seam the score of a step, by the state above and the state
     */
    Lattice(int size, double[] scores, int[] seams, double[][] steps) {
        this.size = size;
        this.scores = scores;
        this.seams = seams;
        this.steps = steps;
    }

    private static int[][] above() {
        int[][] above = new int[STATES][];
        for (int s = 0; s < STATES; s++) {
            int[] found = new int[STATES];
            int count = 0;
            for (int r = 0; r < STATES; r++) {
                if (State.ALL.get(s).mayFollow(State.ALL.get(r))) {
                    found[count++] = r;
                }
            }
            above[s] = Arrays.copyOf(found, count);
        }
        return above;
    }

    private static int[] bits(int[][] states) {
        int[] bits = new int[states.length];
        for (int s = 0; s < states.length; s++) {
            for (int r : states[s]) {
                bits[s] |= 1 << r;
            }
        }
        return bits;
    }

    private static boolean[] opens() {
        boolean[] opens = new boolean[STATES];
        for (int s = 0; s < STATES; s++) {
            opens[s] = State.ALL.get(s).mayOpen();
        }
        return opens;
    }

    /** Whether a step is one at all. */
    static boolean isStep(int above, int state) {
        return above == START ? OPENS[state] : Arrays.binarySearch(ABOVE[state], above) >= 0;
    }

    /**
     * The best reading.
     *
     * @param allowed for each line the states that it may have, as bits
     */
    int[] best(int[] allowed) {
        double[] reached = new double[STATES];
        double[] next = new double[STATES];
        byte[] from = new byte[size * STATES];
        for (int k = 0; k < size; k++) {
            double[] step = steps[seams[k]];
            int above = k == 0 ? 0 : allowed[k - 1];
            for (int s = 0; s < STATES; s++) {
                double best = NEVER;
                int origin = -1;
                if ((allowed[k] >>> s & 1) != 0) {
                    if (k == 0) {
                        best = OPENS[s] ? step[START * STATES + s] : NEVER;
                    } else {
                        // Only from states that the line above may have: often few.
                        for (int may = above & ABOVE_BITS[s]; may != 0; may &= may - 1) {
                            int r = Integer.numberOfTrailingZeros(may);
                            double score = reached[r] + step[r * STATES + s];
                            if (score > best) {
                                best = score;
                                origin = r;
                            }
                        }
                    }
                }
                next[s] = best == NEVER ? NEVER : best + scores[k * STATES + s];
                from[k * STATES + s] = (byte) origin;
            }
            double[] swap = reached;
            reached = next;
            next = swap;
        }
        int state = 0;
        for (int s = 1; s < STATES; s++) {
            if (reached[s] > reached[state]) {
                state = s;
            }
        }
        int[] states = new int[size];
        for (int k = size - 1; k >= 0; k--) {
            states[k] = state;
            state = from[k * STATES + state];
        }
        return states;
    }

    /** What the sums over all readings show. */
    static final class Sums {
        /** The logarithm of the sum over all readings; not a number where there is none. */
        double total;

        /** The probability of each state of each line. */
        final double[] states;

        /** For each seam, how often each step is taken; for training only. */
        final double[][] steps;

        Sums(int size, boolean withSteps) {
            states = new double[size * STATES];
            steps = withSteps ? new double[SEAMS][STEPS] : new double[0][];
        }
    }

    /** The steps as factors instead of scores. */
    static double[][] factors(double[][] steps) {
        double[][] factors = new double[SEAMS][STEPS];
        for (int seam = 0; seam < SEAMS; seam++) {
            for (int i = 0; i < STEPS; i++) {
                int above = i / STATES;
                boolean may = isStep(above, i % STATES);
                factors[seam][i] = may ? StrictMath.exp(steps[seam][i]) : 0;
            }
        }
        return factors;
    }

    /** The sums over all readings that are allowed. */
    Sums sums(int[] allowed, double[][] factors, boolean withSteps) {
        Sums sums = new Sums(size, withSteps);
        double[] emitted = new double[size * STATES];
        double[] forward = new double[size * STATES];
        double[] scale = new double[size];
        double total = 0;
        for (int k = 0; k < size; k++) {
            int at = k * STATES;
            double most = NEVER;
            for (int s = 0; s < STATES; s++) {
                if ((allowed[k] >>> s & 1) != 0) {
                    most = Math.max(most, scores[at + s]);
                }
            }
            double[] factor = factors[seams[k]];
            double sum = 0;
            for (int s = 0; s < STATES; s++) {
                if ((allowed[k] >>> s & 1) == 0) {
                    continue;
                }
                double e = StrictMath.exp(scores[at + s] - most);
                emitted[at + s] = e;
                double x = 0;
                if (k == 0) {
                    x = OPENS[s] ? factor[START * STATES + s] : 0;
                } else {
                    for (int r : ABOVE[s]) {
                        x += forward[at - STATES + r] * factor[r * STATES + s];
                    }
                }
                forward[at + s] = x * e;
                sum += x * e;
            }
            if (!(sum > 0)) {
                sums.total = Double.NaN;
                return sums;
            }
            scale[k] = sum;
            total += most + StrictMath.log(sum);
            for (int s = 0; s < STATES; s++) {
                forward[at + s] /= sum;
            }
        }
        sums.total = total;
        backward(sums, emitted, forward, scale, factors, withSteps);
        return sums;
    }

    private void backward(
            Sums sums,
            double[] emitted,
            double[] forward,
            double[] scale,
            double[][] factors,
            boolean withSteps) {
        double[] back = new double[STATES];
        double[] weighted = new double[STATES];
        double[] next = new double[STATES];
        Arrays.fill(back, 1);
        for (int k = size - 1; k >= 0; k--) {
            int at = k * STATES;
            double[] factor = factors[seams[k]];
            for (int s = 0; s < STATES; s++) {
                sums.states[at + s] = forward[at + s] * back[s];
                weighted[s] = emitted[at + s] * back[s] / scale[k];
            }
            if (withSteps) {
                steps(sums, k, weighted, forward, factor);
            }
            if (k == 0) {
                return;
            }
            Arrays.fill(next, 0);
            for (int s = 0; s < STATES; s++) {
                if (weighted[s] > 0) {
                    for (int r : ABOVE[s]) {
                        next[r] += factor[r * STATES + s] * weighted[s];
                    }
                }
            }
            double[] swap = back;
            back = next;
            next = swap;
        }
    }

    private void steps(Sums sums, int k, double[] weighted, double[] forward, double[] factor) {
        double[] taken = sums.steps[seams[k]];
        for (int s = 0; s < STATES; s++) {
            if (k == 0) {
                taken[START * STATES + s] += sums.states[s];
            } else if (weighted[s] > 0) {
                for (int r : ABOVE[s]) {
                    taken[r * STATES + s] +=
                            forward[(k - 1) * STATES + r] * factor[r * STATES + s] * weighted[s];
                }
            }
        }
    }
}
