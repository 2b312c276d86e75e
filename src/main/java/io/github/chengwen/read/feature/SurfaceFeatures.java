package io.github.chengwen.read.feature;

import static io.github.chengwen.read.feature.DraftView.bucket;

import io.github.chengwen.read.form.CharClass;

/** What a line and its neighbours look like from outside: lengths, marks, shapes, space. */
final class SurfaceFeatures {

    private static final int[] LENGTHS = {
        3, 6, 8, 12, 16, 20, 24, 30, 36, 44, 54, 66, 84, 110, 160, 260
    };

    private static final int SHORT = 60;

    private SurfaceFeatures() {}

    static int length(double width) {
        int i = 0;
        while (i < LENGTHS.length && width > LENGTHS[i]) {
            i++;
        }
        return i;
    }

    static void add(DraftView view, int k, FeatureList list) {
        own(view, k, list);
        for (int offset = -2; offset <= 2; offset++) {
            if (offset != 0) {
                near(view, k, offset, list);
            }
        }
        if (k > 0) {
            above(view, k, list);
        }
        if (k + 1 < view.size) {
            int end = view.end[k];
            int number = view.number[k + 1].form();
            list.add(Feature.BELOW_END_START, end, view.first[k + 1]);
            list.add(Feature.BELOW_END_NUMBER, end, number);
            list.add(Feature.BELOW_END_LENGTH_NUMBER, end, length(view.width[k]), number);
        }
    }

    private static void own(DraftView view, int k, FeatureList list) {
        String text = view.text[k];
        int width = view.width[k];
        int length = length(width);
        int end = view.end[k];
        int number = view.number[k].form();
        list.add(Feature.BIAS);
        list.add(Feature.END, end);
        list.add(Feature.END_LENGTH, end, length);
        int[] shape = new int[7];
        int count = shape(text, 0, Math.min(12, text.length()), shape);
        list.add(Feature.START3, shape, Math.min(3, count));
        list.add(Feature.START5, shape, Math.min(5, count));
        int[] tail = new int[7];
        int tailCount = shape(text, Math.max(0, text.length() - 8), text.length(), tail);
        int from = Math.max(0, tailCount - 4);
        list.add(
                Feature.LAST4,
                java.util.Arrays.copyOfRange(tail, from, tailCount),
                tailCount - from);
        int stops = view.stops[k];
        int commas = view.commas[k];
        list.add(Feature.STOPS_COMMAS_END, Math.min(2, stops), Math.min(2, commas), end);
        if (width <= SHORT) {
            int[] whole = new int[8];
            int all = shape(text, 0, text.length(), whole);
            if (all <= 7) {
                list.add(Feature.SHAPE, whole, all);
            }
        }
        int colon = Math.max(text.indexOf('：'), text.indexOf(':'));
        if (colon >= 0) {
            list.add(Feature.COLON_STOPS, bucket(colon, 3, 6, 10, 18), Math.min(2, stops));
        }
        int stop = view.firstStop[k];
        int firstStop =
                stop >= 0 && stop < text.length() - 1 ? bucket(stop, 8, 14, 22, 32, 46) : -1;
        list.add(Feature.FIRST_STOP, firstStop);
        list.add(Feature.FIRST_STOP_NUMBER, firstStop, number);
        list.add(Feature.NUMBER, number);
        list.add(Feature.NUMBER_END_LENGTH, number, end, length);
        if (view.cells[k] > 1 || text.indexOf('\u3000') > 0) {
            list.add(Feature.GAP_LENGTH, length);
        }
        Item item = view.items.get(k);
        list.add(Feature.BLANKS_BELOW, k + 1 < view.size ? Math.min(2, view.blanks(k + 1)) : 3);
        int below = view.size - 1 - k;
        list.add(Feature.TOP_LENGTH, Math.min(k, 6), length);
        list.add(Feature.BOTTOM_END, Math.min(below, 4), end);
        if (item.line().pageBefore()) {
            list.add(Feature.PAGE_ABOVE);
        }
        if (item.piece() > 0) {
            int gap = Math.min(4, item.gap());
            list.add(Feature.PIECE);
            list.add(Feature.PIECE_GAP, gap);
            list.add(Feature.PIECE_END, view.end[k - 1]);
            list.add(Feature.PIECE_LENGTH, length);
            list.add(Feature.PIECE_START, view.first[k]);
            list.add(Feature.PIECE_GAP_LENGTH, gap, length(view.width[k - 1]));
        }
    }

    private static void near(DraftView view, int k, int offset, FeatureList list) {
        int j = k + offset;
        if (j < 0 || j >= view.size) {
            return;
        }
        int length = length(view.width[j]);
        list.add(Feature.NEAR_LENGTH, offset, length);
        list.add(Feature.NEAR_END, offset, view.end[j]);
        list.add(Feature.NEAR_NUMBER, offset, view.number[j].form());
        list.add(Feature.NEAR_LENGTHS, offset, length, length(view.width[k]));
        int[] shape = new int[7];
        int count = shape(view.text[j], 0, Math.min(8, view.text[j].length()), shape);
        int[] values = new int[5];
        values[0] = offset;
        System.arraycopy(shape, 0, values, 1, Math.min(4, count));
        list.add(Feature.NEAR_START, values, 1 + Math.min(4, count));
    }

    private static void above(DraftView view, int k, FeatureList list) {
        int end = view.end[k - 1];
        int first = view.first[k];
        int blank = Math.min(1, view.blanks(k));
        int step = view.indent(k) - view.indent(k - 1);
        list.add(Feature.PAIR_END_START, end, first);
        list.add(Feature.PAIR_END_START_BLANK, end, first, blank);
        list.add(Feature.PAIR_END_NUMBER, end, view.number[k].form());
        list.add(Feature.PAIR_END_LENGTH, end, length(view.width[k - 1]));
        list.add(Feature.PAIR_END_BLANK_INDENT, end, blank, bucket(step, -2, 0, 2));
    }

    /** The classes of the characters of a stretch, runs as one; how many there are, if they fit. */
    static int shape(String text, int from, int to, int[] out) {
        int count = 0;
        int last = -1;
        for (int i = from; i < to; i++) {
            int type = CharClass.of(text.charAt(i));
            if (type == last && CharClass.isRun(type)) {
                continue;
            }
            last = type;
            if (count == out.length) {
                return out.length;
            }
            out[count++] = type;
        }
        return count;
    }
}
