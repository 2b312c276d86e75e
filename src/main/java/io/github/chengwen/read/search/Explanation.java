package io.github.chengwen.read.search;

import io.github.chengwen.read.feature.DraftView;
import io.github.chengwen.read.feature.FeatureList;
import io.github.chengwen.read.feature.Features;
import io.github.chengwen.read.feature.Looks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells why lines were read as they were: features, weights and both likely readings. */
public final class Explanation {

    /** What the looks of a file add, beside the features that are learned. */
    private static final String FORMATTING = "FORMATTING";

    private final Reading reading;
    private final Weights weights;
    private final LookBonus looks;

    public Explanation(Reading reading, Weights weights) {
        this.reading = reading;
        this.weights = weights;
        this.looks = new LookBonus(reading.view(), new Looks(reading.view()));
    }

    /**
     * All items that begin in a stretch of the source.
     *
     * @param start of the line
     * @param end of it
     */
    public List<LineReading> of(int start, int end) {
        List<LineReading> found = new ArrayList<>();
        DraftView view = reading.view();
        for (int k = 0; k < view.size(); k++) {
            int place = view.item(k).line().content().span().start();
            if (place >= start && place < end) {
                found.add(of(k));
            }
        }
        return found;
    }

    private LineReading of(int k) {
        int best = State.ALL.indexOf(reading.state(k));
        int second = State.ALL.indexOf(Doubts.other(reading, k));
        List<LineReading.Reason> reasons = new ArrayList<>();
        FeatureList features = new FeatureList();
        Features.of(reading.view(), k, features);
        add(reasons, FORMATTING, ofLook(k, best), ofLook(k, second));
        for (int i = 0; i < features.size(); i++) {
            int[] byClass = weights.of(features.key(i));
            String name = FeatureList.text(features.key(i));
            add(reasons, name, of(byClass, best), of(byClass, second));
        }
        reasons.sort(Comparator.comparingDouble(reason -> -Math.abs(reason.balance())));
        return new LineReading(
                reading.view().item(k).text(),
                choice(best, Doubts.certainty(reading, k)),
                choice(second, Doubts.probabilityOf(reading, k, State.ALL.get(second))),
                reasons);
    }

    private static void add(
            List<LineReading.Reason> reasons, String name, double forBest, double forSecond) {
        if (forBest != 0 || forSecond != 0) {
            reasons.add(new LineReading.Reason(name, forBest, forSecond));
        }
    }

    private double ofLook(int k, int state) {
        return looks.of(k, State.ALL.get(state)) / (double) Weights.SCALE;
    }

    private static LineReading.Choice choice(int state, double probability) {
        State of = State.ALL.get(state);
        return new LineReading.Choice(Doubts.chinese(of), Doubts.english(of), probability);
    }

    private static double of(int[] byClass, int state) {
        State of = State.ALL.get(state);
        int sum = byClass[of.firstClass()] + byClass[of.secondClass()];
        return sum / (double) Weights.SCALE;
    }
}
