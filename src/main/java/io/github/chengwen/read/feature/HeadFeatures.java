package io.github.chengwen.read.feature;

import static io.github.chengwen.read.feature.DraftView.bucket;
import static io.github.chengwen.read.feature.SurfaceFeatures.length;

import io.github.chengwen.read.form.CharClass;
import io.github.chengwen.read.form.Numeral;

/**
 * What a short line is among the short lines around it: the one that sounds like a title, or not.
 */
final class HeadFeatures {

    private static final int SHORT = 64;
    private static final int REACH = 8;

    private HeadFeatures() {}

    static void add(DraftView view, int k, FeatureList list) {
        if (view.items.get(k).pieces() > 1) {
            int place = view.items.get(k).piece() == 0 ? 0 : 1;
            var looks = view.ofLine[k];
            for (int p = looks.nextSetBit(0); p >= 0; p = looks.nextSetBit(p + 1)) {
                list.add(Feature.LINE_LOOK, p, place);
            }
        }
        if (isShort(view, k)) {
            run(view, k, list);
        }
        int since = view.sinceAttachment[k];
        if (since >= 0) {
            int distance = bucket(since, 1, 2, 4, 8, 16);
            list.add(Feature.SINCE_ATTACHMENT, distance, view.number[k].form());
        }
        if (view.has(k, LinePattern.FOOTNOTE)) {
            list.add(Feature.REFERRED, view.referred[k] ? 1 : 0, LookFeatures.zone(view, k));
        }
    }

    private static boolean isShort(DraftView view, int k) {
        return view.width[k] <= SHORT && view.end[k] != CharClass.STOP;
    }

    private static void run(DraftView view, int k, FeatureList list) {
        int from = k;
        while (from > 0 && k - from < REACH && isShort(view, from - 1)) {
            from--;
        }
        int to = k;
        while (to + 1 < view.size && to - k < REACH && isShort(view, to + 1)) {
            to++;
        }
        int own = likeness(view, k);
        int best = 0;
        int where = 0;
        for (int j = from; j <= to; j++) {
            int other = likeness(view, j);
            if (other > best || other == best && other > 0 && Math.abs(j - k) < Math.abs(where)) {
                best = other;
                where = j - k;
            }
        }
        int relation = best == 0 ? 9 : Math.max(-3, Math.min(3, where));
        list.add(Feature.TITLE_NEAR, relation, own, best);
        list.add(Feature.TITLE_NEAR_LENGTH, relation, own, length(view.width[k]));
        int kind = kind(view, k);
        list.add(Feature.TITLE_NEAR_KIND, relation, kind, best);
        if (k < REACH) {
            int page = 0;
            for (int j = k + 1; j < Math.min(view.size, k + REACH) && likeness(view, j) < 3; j++) {
                page += PageSigns.isOfPage(view, j) ? 1 : 0;
            }
            list.add(Feature.TOP_OF_PAGE, bucket(k, 0, 1, 3), Math.min(2, page), own, kind);
        }
        if (k > 0) {
            list.add(
                    Feature.TITLE_STEP,
                    likeness(view, k - 1),
                    own,
                    view.seams.endsOpen[k - 1] ? 1 : 0,
                    isShort(view, k - 1) ? 1 : 0);
        }
        if (k > 0 && isShort(view, k - 1)) {
            list.add(
                    Feature.TITLE_PAIR,
                    part(view, k - 1),
                    part(view, k),
                    bucket(view.width[k - 1], 14, 24, 40));
        }
        if (k + 1 < view.size && isShort(view, k + 1)) {
            list.add(
                    Feature.TITLE_PAIR_BELOW,
                    part(view, k),
                    part(view, k + 1),
                    bucket(view.width[k], 14, 24, 40));
        }
        boolean top = from == 0;
        list.add(Feature.HEAD_RUN, top ? 1 : 0, k - from, to - k);
        list.add(Feature.HEAD_RUN_PLACE, top ? 1 : 0, k - from, own);
        int below = to + 1 < view.size ? length(view.width[to + 1]) : 0;
        list.add(Feature.HEAD_RUN_BELOW, top ? 1 : 0, to - k, below, own);
    }

    /**
     * Whether a line opens as a title does, ends as one does, both or neither; 4 for other lines.
     */
    private static int part(DraftView view, int k) {
        if (view.number[k].form() != Numeral.NONE || view.ended[k]) {
            return 4;
        }
        boolean opens = view.has(k, LinePattern.ABOUT) || view.text[k].startsWith("在");
        boolean closes =
                view.has(k, LinePattern.KIND_OF_SPEECH)
                        || view.has(k, LinePattern.OFFICIAL_KIND)
                        || view.has(k, LinePattern.KIND_ALONE);
        return (opens ? 1 : 0) + (closes ? 2 : 0);
    }

    /** Of a page; of a menu; an organ; a site; words set in cells; any other. */
    private static int kind(DraftView view, int k) {
        if (view.has(k, LinePattern.MENU) || view.has(k, LinePattern.PATH)) {
            return 1;
        }
        if (PageSigns.isOfPage(view, k)) {
            return 2;
        }
        if (view.has(k, LinePattern.ORGAN)) {
            return 3;
        }
        if (view.has(k, LinePattern.SITE)) {
            return 4;
        }
        return view.cells[k] > 1 ? 5 : 0;
    }

    /** How much a line sounds like a title: 0 to 4. */
    static int likeness(DraftView view, int k) {
        if (view.has(k, LinePattern.OCCASION) || view.has(k, LinePattern.TITLE_LIKENESS_3)) {
            return 4;
        }
        boolean official = view.has(k, LinePattern.OFFICIAL_KIND);
        if (official && view.has(k, LinePattern.ABOUT)) {
            return 4;
        }
        if (official || view.has(k, LinePattern.KIND_OF_SPEECH)) {
            return 3;
        }
        if (view.has(k, LinePattern.QUOTED) || view.has(k, LinePattern.TWO_CLAUSES)) {
            return 2;
        }
        return view.has(k, LinePattern.ABOUT) ? 1 : 0;
    }
}
