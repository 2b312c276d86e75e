package io.github.chengwen.read.feature;

import static io.github.chengwen.read.feature.DraftView.bucket;
import static io.github.chengwen.read.feature.SurfaceFeatures.length;

import io.github.chengwen.read.form.Numeral;

/** What the draft shows of line ends: blank lines, indents, wrap widths. */
final class WrapFeatures {

    private WrapFeatures() {}

    static void add(DraftView view, int k, FeatureList list) {
        int n = view.size;
        int length = length(view.width[k]);
        int indent = view.indent(k);
        int blanks = view.blanks(k);
        int share = bucket(view.blankShare, .02, .3, .7, .93);
        list.add(Feature.DRAFT_BLANKS, share, Math.min(2, blanks));
        int below = k + 1 < n ? Math.min(1, view.blanks(k + 1)) : 2;
        list.add(Feature.DRAFT_BLANKS_PAIR, share, Math.min(1, blanks), below);
        int inset = bucket(view.indentShare, .02, .3, .7);
        list.add(Feature.DRAFT_INDENT, inset, bucket(indent, 0, 2, 5, 10));
        list.add(Feature.DRAFT_INDENT_LENGTH, inset, bucket(indent, 0, 2, 5, 10), length);
        if (k > 0) {
            pair(view, k, share, list);
        }
        if (k + 1 < n) {
            below(view, k, length, list);
            int step = bucket(view.width[k + 1] - view.width[k], -40, -10, -3, 3, 10, 40);
            list.add(Feature.LENGTH_STEP, step, length);
        }
    }

    private static void pair(DraftView view, int k, int share, FeatureList list) {
        int j = k - 1;
        WrapRegions wrap = view.wrap;
        int end = view.end[j];
        int over = view.ended[j] ? 1 : 0;
        int indent = bucket(view.indent(k), 0, 2, 5);
        int blank = Math.min(1, view.blanks(k));
        int insetLong = bucket(view.indentShareOfLong, -.5, .1, .6, .95);
        int above = view.fileWidth[j];
        list.add(Feature.JOIN_BLANKS, share, blank, over);
        list.add(Feature.JOIN_INDENT, insetLong, indent, over);
        list.add(Feature.JOIN_INDENTS, insetLong, indent, bucket(view.indent(j), 0, 2, 5), over);
        int region = wrap.width[j];
        int room = region == 0 ? 9 : bucket(above - region, -30, -10, -5, -3, 2);
        int number = view.number[k].form();
        list.add(Feature.WRAP_INDENT, room, over, indent);
        list.add(Feature.WRAP_END, room, over, end);
        list.add(Feature.WRAP_NUMBER, room, over, number);
        list.add(Feature.WRAP_NUMBER_ABOVE, room, over, view.number[j].form());
        int stops = bucket(view.stopShareOfLong, -.5, .3, .6, .85, .99);
        int lengthAbove = length(view.width[j]);
        list.add(Feature.LONG_STOPS_WRAP, stops, room, over);
        list.add(Feature.LONG_STOPS_LENGTH, stops, lengthAbove, over);
        int near = Math.min(4, wrap.near[j]);
        int longer = bucket(wrap.longer[j], 0, 2, 5, 10);
        list.add(Feature.WRAP_NEAR, near, longer, over);
        list.add(Feature.WRAP_LONGER, longer, lengthAbove, over);
        list.add(
                Feature.WRAP_NEAR_LENGTH,
                near,
                longer,
                over,
                bucket(view.width[j], 30, 40, 60, 90));
        int mode = bucket(above - wrap.mode, -20, -8, -4, 3, 8);
        int modeShare = bucket(wrap.modeShare, .3, .6);
        list.add(Feature.MODE, mode, modeShare, over, bucket(wrap.over, .05, .3));
        list.add(Feature.MODE_END, mode, modeShare, over, bucket(wrap.modeCount, 2, 5, 12));
        list.add(Feature.WRAP_BELOW, over, room, bucket(view.width[k], 12, 30, 60));
        clause(view, k, end, blank, list);
        Seams seams = view.seams;
        int open = seams.endsOpen[j] ? 1 : 0;
        int bound = seams.startsBound[k] ? 1 : 0;
        list.add(Feature.ENDS_OPEN, open, bound, lengthAbove);
        list.add(Feature.COHESION, seams.pairs[k], lengthAbove);
        list.add(Feature.COHESION_WRAP, seams.pairs[k], room, open, blank);
        int word = seams.word[k] ? 1 : 0;
        list.add(Feature.WORD_ACROSS, word, seams.pairs[k], lengthAbove);
        list.add(Feature.WORD_ACROSS_WRAP, word, room, blank, open);
        list.add(Feature.WORD_ACROSS_BELOW, word, length(view.width[k]), number, blank);
        int ragged = seams.isRagged(view.size) ? bucket(seams.words, 3, 5, 9) : 9;
        int breaks = seams.breaksOff[k];
        list.add(Feature.RAGGED, ragged, breaks, over, blank);
        list.add(Feature.RAGGED_NUMBER, ragged, breaks, view.number[j].form(), over);
        list.add(Feature.RAGGED_LENGTH, ragged, breaks, over, lengthAbove);
        list.add(Feature.RAGGED_BELOW, ragged, breaks, end, length(view.width[k]));
        int wrapped = bucket(wrap.share, .05, .3, .7, .95);
        list.add(Feature.WRAPPED_SHARE, wrapped, over, room);
        list.add(Feature.WRAPPED_SHARE_STOP, wrapped, over, lengthAbove);
    }

    /**
     * Whether the line below seems to go on: then this one is the beginning of more than itself.
     */
    private static void below(DraftView view, int k, int length, FeatureList list) {
        int j = k + 1;
        if (view.ended[k] || view.items.get(j).piece() > 0) {
            return;
        }
        int form = view.number[k].form();
        int word = view.seams.word[j] ? 1 : 0;
        int open = view.seams.endsOpen[k] ? 1 : 0;
        list.add(Feature.SEAM_BELOW, word, view.seams.pairs[j], open, form);
        list.add(Feature.SEAM_BELOW_LENGTH, word, length, form == Numeral.NONE ? 0 : 1);
        int stop = view.firstStop[j] < 0 ? -1 : bucket(view.firstStop[j], 4, 12, 24, 40);
        int longBelow = bucket(view.width[j], 20, 60, 110);
        int numbered = view.number[j].form() == Numeral.NONE ? 0 : 1;
        list.add(Feature.RUNS_ON, form, stop, longBelow, numbered);
        int region = view.wrap.width[k];
        int room = region == 0 ? 9 : bucket(view.fileWidth[k] - region, -30, -10, -5, -3, 2);
        list.add(Feature.RUNS_ON_WRAP, form, room, longBelow, Math.min(1, view.blanks(j)), word);
    }

    private static void clause(DraftView view, int k, int end, int blank, FeatureList list) {
        int j = k - 1;
        int commas = Math.min(2, view.commas[j]);
        int numbered = view.number[j].form() == Numeral.NONE ? 0 : 1;
        int width = bucket(view.width[j], 20, 30, 40, 50, 64, 90);
        list.add(Feature.CLAUSE, end, width, commas, numbered);
        list.add(Feature.CLAUSE_STOP, end, commas, view.stops[k] > 0 ? 1 : 0, numbered);
        list.add(Feature.CLAUSE_BLANK, end, blank, width, view.stops[j] > 0 ? 1 : 0);
        int widest = 0;
        for (int i = Math.max(0, k - 5); i < k; i++) {
            widest = Math.max(widest, view.width[i]);
        }
        list.add(
                Feature.CLAUSE_WIDEST,
                end,
                bucket(view.width[j] - widest, -20, -5, 0),
                bucket(view.width[k], 12, 30, 50, 80));
    }
}
