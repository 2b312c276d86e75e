package io.github.chengwen.read.search;

import io.github.chengwen.read.feature.DraftView;
import io.github.chengwen.read.feature.FeatureList;
import io.github.chengwen.read.feature.Features;
import io.github.chengwen.read.feature.Looks;
import java.util.Arrays;

/** A draft ready for training: features, right states and possible states of each line. */
final class Example {

    final String origin;
    final String set;

    /** How much it counts in training. */
    final double weight;

    final int size;
    final long[][] features;
    final int[] right;
    final int[] allowed;
    final int[] seams;

    Example(LabelledDraft draft, String set, double weight) {
        this.origin = draft.origin();
        this.set = set;
        this.weight = weight;
        DraftView view = Labels.view(draft);
        size = view.size();
        features = new long[size][];
        FeatureList list = new FeatureList();
        for (int k = 0; k < size; k++) {
            Features.of(view, k, list);
            long[] keys = list.toArray();
            Arrays.sort(keys);
            features[k] = distinct(keys);
        }
        seams = Reading.seams(view);
        allowed = Constraints.of(view, new Looks(view));
        right = Labels.of(draft, view);
        for (int k = 0; k < size; k++) {
            right[k] &= allowed[k];
            if (right[k] == 0) {
                right[k] = allowed[k];
            }
        }
    }

    private static long[] distinct(long[] sorted) {
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[count++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, count);
    }
}
