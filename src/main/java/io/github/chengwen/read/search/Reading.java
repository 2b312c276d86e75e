package io.github.chengwen.read.search;

import io.github.chengwen.read.feature.Cuts;
import io.github.chengwen.read.feature.DraftView;
import io.github.chengwen.read.feature.FeatureList;
import io.github.chengwen.read.feature.Features;
import io.github.chengwen.read.feature.Guard;
import io.github.chengwen.read.feature.Item;
import io.github.chengwen.read.feature.LineMemory;
import io.github.chengwen.read.feature.Looks;
import io.github.chengwen.read.feature.PageSigns;
import io.github.chengwen.read.lines.Directive;
import io.github.chengwen.read.lines.DraftLine;
import io.github.chengwen.read.lines.Role;
import java.util.List;

/** The best reading of a draft's lines, and how likely each state of each line is. */
public final class Reading {

    private final DraftView view;
    private final int[] states;
    private final double[] probabilities;

    private Reading(DraftView view, int[] states, double[] probabilities) {
        this.view = view;
        this.states = states;
        this.probabilities = probabilities;
    }

    public static Reading of(List<DraftLine> lines, Weights weights) {
        return of(lines, weights, LineMemory.none());
    }

    /** The same, with what is known of lines that have not changed. */
    public static Reading of(List<DraftLine> lines, Weights weights, LineMemory memory) {
        return of(new DraftView(Cuts.of(lines, memory), memory), weights);
    }

    public static Reading of(DraftView view, Weights weights) {
        int n = view.size();
        if (n == 0) {
            return new Reading(view, new int[0], new double[0]);
        }
        Looks looks = new Looks(view);
        double[] scores = scores(view, weights, new LookBonus(view, looks));
        Lattice lattice = new Lattice(n, scores, seams(view), weights.steps());
        int[] allowed = Constraints.of(view, looks);
        double[][] factors = Lattice.factors(weights.steps());
        Reading reading;
        do {
            double[] probabilities = lattice.sums(allowed, factors, false).states;
            reading = new Reading(view, lattice.best(allowed), probabilities);
        } while (reading.keepDoubtfulText(allowed));
        return reading;
    }

    /**
     * Forbids noise where nothing shows that a line is of a page and the search is not sure: what
     * is printed wrongly can be seen, what is left out cannot.
     */
    private boolean keepDoubtfulText(int[] allowed) {
        boolean any = false;
        for (int k = 0; k < states.length; k++) {
            boolean left =
                    state(k).role() == Role.NOISE || state(k).step() == State.Step.INTERRUPTS;
            if (left && noise(k) < leastOfNoise(k)) {
                allowed[k] &= ~Constraints.LEFT_OUT;
                any = true;
            }
        }
        return any;
    }

    /** How likely noise must be for a line: most where it has a sentence and no sign of a page. */
    private double leastOfNoise(int k) {
        boolean sentence = view.stops[k] > 0 || view.commas[k] > 0 && Guard.isWide(view, k);
        if (sentence && !PageSigns.isOfPage(view, k)) {
            return PLAIN_SENTENCE;
        }
        if (!PageSigns.isFarFromPage(view, k)) {
            return 0;
        }
        return Guard.isWide(view, k) ? SURE_NOISE : LIKELY_NOISE;
    }

    private double noise(int k) {
        double sum = 0;
        for (int s = 0; s < State.COUNT; s++) {
            sum += (Constraints.LEFT_OUT >>> s & 1) != 0 ? probability(k, s) : 0;
        }
        return sum;
    }

    /** How each line is parted from the one above: {@link Lattice#SEAMS}. */
    public static int[] seams(DraftView view) {
        int[] seams = new int[view.size()];
        for (int k = 0; k < view.size(); k++) {
            Item item = view.item(k);
            seams[k] = item.piece() > 0 ? 2 : item.line().blanks() > 0 ? 1 : 0;
        }
        return seams;
    }

    /** What no feature outweighs. */
    private static final int FOREIGN = 16 * Weights.SCALE;

    /** Noise is not printed: what is taken for it must be so by this much more, in parts of one. */
    private static final int CAUTION = Weights.SCALE;

    /** The same for a line that nothing shows to be of a page. */
    private static final int GREAT_CAUTION = 5 * Weights.SCALE / 2;

    /** How likely noise must be where a line looks like text, and elsewhere. */
    private static final double SURE_NOISE = .75;

    private static final double LIKELY_NOISE = .5;

    /** The same for a sentence that nothing shows to be of a page, also beside lines of one. */
    private static final double PLAIN_SENTENCE = .95;

    private static double[] scores(DraftView view, Weights weights, LookBonus looks) {
        double[] scores = new double[view.size() * State.COUNT];
        Blocks.each(view.size(), (from, to) -> score(view, weights, looks, scores, from, to));
        return scores;
    }

    private static void score(
            DraftView view, Weights weights, LookBonus looks, double[] scores, int from, int to) {
        int[] first = new int[State.COUNT];
        int[] second = new int[State.COUNT];
        for (int s = 0; s < State.COUNT; s++) {
            first[s] = State.ALL.get(s).firstClass();
            second[s] = State.ALL.get(s).secondClass();
        }
        FeatureList list = new FeatureList();
        int[] sums = new int[State.CLASSES];
        for (int k = from; k < to; k++) {
            Features.of(view, k, list);
            java.util.Arrays.fill(sums, 0);
            weights.addTo(sums, list);
            for (int s = 0; s < State.COUNT; s++) {
                int cost = cost(view, k, State.ALL.get(s)) - looks.of(k, State.ALL.get(s));
                scores[k * State.COUNT + s] =
                        (sums[first[s]] + sums[second[s]] - cost) / (double) Weights.SCALE;
            }
        }
    }

    private static int cost(DraftView view, int k, State state) {
        if (state.role() == Role.NOISE) {
            if (Guard.isRule(view, k)) {
                return 0;
            }
            return PageSigns.isOfPage(view, k) ? CAUTION : GREAT_CAUTION;
        }
        boolean joins =
                view.item(k).line().directive().filter(d -> d == Directive.JOIN).isPresent();
        // Only lines of a title are joined by standing below each other.
        return joins && state.role() == Role.TITLE ? FOREIGN : 0;
    }

    public DraftView view() {
        return view;
    }

    public State state(int line) {
        return State.ALL.get(states[line]);
    }

    public double probability(int line, int state) {
        return probabilities[line * State.COUNT + state];
    }

    public double probability(int line) {
        return probability(line, states[line]);
    }
}
