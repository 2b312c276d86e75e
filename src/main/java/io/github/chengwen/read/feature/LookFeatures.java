package io.github.chengwen.read.feature;

import static io.github.chengwen.read.feature.DraftView.bucket;

import java.util.BitSet;

/** What a line and its neighbours look like: the patterns that they match. */
final class LookFeatures {

    private static final int MOST = 6;

    private LookFeatures() {}

    /** Head, text or tail of the draft. */
    static int zone(DraftView view, int k) {
        if (k < view.firstText || k < 2) {
            return 0;
        }
        return k > view.lastText ? 2 : 1;
    }

    static void add(DraftView view, int k, FeatureList list) {
        int zone = zone(view, k);
        int length = bucket(view.width[k], 12, 24, 44, 80);
        int end = view.end[k];
        BitSet looks = view.patterns[k];
        int[] all = new int[MOST];
        int count = 0;
        for (int p = looks.nextSetBit(0); p >= 0; p = looks.nextSetBit(p + 1)) {
            list.add(Feature.LOOK, p);
            list.add(Feature.LOOK_ZONE, p, zone);
            list.add(Feature.LOOK_LENGTH, p, length);
            list.add(Feature.LOOK_END, p, end);
            if (count < MOST) {
                all[count++] = p;
            }
            if (k > 0 && view.patterns[k - 1].get(p)) {
                list.add(Feature.SAME_LOOK_ABOVE, p);
            }
            if (k + 1 < view.size && view.patterns[k + 1].get(p)) {
                list.add(Feature.SAME_LOOK_BELOW, p);
            }
        }
        list.add(Feature.LOOKS, all, count);
        list.add(Feature.ZONE_END, zone, end);
        if (looks.isEmpty()) {
            list.add(Feature.NO_LOOK, length, end);
        }
        for (int offset = -2; offset <= 2; offset++) {
            int j = k + offset;
            if (offset == 0 || j < 0 || j >= view.size) {
                continue;
            }
            BitSet near = view.patterns[j];
            for (int p = near.nextSetBit(0); p >= 0; p = near.nextSetBit(p + 1)) {
                list.add(Feature.NEAR_LOOK, offset, p);
                if (Math.abs(offset) == 1) {
                    list.add(Feature.NEAR_LOOK_LENGTH, offset, p, length);
                }
            }
        }
    }
}
