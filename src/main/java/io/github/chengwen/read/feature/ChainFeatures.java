package io.github.chengwen.read.feature;

import static io.github.chengwen.read.feature.DraftView.bucket;
import static io.github.chengwen.read.feature.SurfaceFeatures.length;

import io.github.chengwen.read.form.CharClass;
import io.github.chengwen.read.form.Numeral;

/** What the draft shows of a line's kind: numbers in a chain, parallel lines, place. */
final class ChainFeatures {

    private static final int SHORT = 60;
    private static final int REACH = 30;
    private static final int SEEN = 12;

    private static final LinePattern[] SEEN_LOOKS = {
        LinePattern.ADDRESS, LinePattern.OCCASION, LinePattern.BRACKETED_DATE,
        LinePattern.OFFICIAL_KIND, LinePattern.ORGANS_ADDRESSED, LinePattern.ATTACHMENT,
        LinePattern.DOCUMENT_NUMBER, LinePattern.BARE_DATE, LinePattern.MINUTES_LABEL,
        LinePattern.FIELD, LinePattern.SPLITTER
    };

    private ChainFeatures() {}

    static void add(DraftView view, int k, FeatureList list) {
        int sentence = sentence(view, k);
        if (view.number[k].form() != Numeral.NONE) {
            numbered(view, k, sentence, list);
        } else {
            plain(view, k, sentence, list);
        }
        forms(view, k, list);
        sentence(view, k, sentence, list);
        firstSentence(view, k, list);
        int length = length(view.width[k]);
        int fromFirst = bucket(k - view.firstText, -4, -2, -1, 0);
        int fromLast = bucket(k - view.lastText, 0, 1, 2, 4);
        list.add(Feature.FROM_FIRST_LENGTH, fromFirst, length);
        list.add(Feature.FROM_LAST_LENGTH, fromLast, length);
        if (view.cells[k] >= 2) {
            int same = k > 0 && view.cells[k - 1] == view.cells[k] ? 1 : 0;
            same += k + 1 < view.size && view.cells[k + 1] == view.cells[k] ? 1 : 0;
            list.add(Feature.CELLS, Math.min(4, view.cells[k]), same);
        }
        for (int p = 0; p < SEEN_LOOKS.length; p++) {
            boolean seen = false;
            for (int j = Math.max(0, k - SEEN); j < k && !seen; j++) {
                seen = view.has(j, SEEN_LOOKS[p]);
            }
            if (seen) {
                list.add(Feature.SEEN, p);
            }
        }
        list.add(
                Feature.PLACE,
                bucket(k / (double) Math.max(1, view.size - 1), .03, .1, .3, .7, .9, .97));
    }

    /** 0: no stop in the line; 1: one sentence; 2: more than a sentence. */
    private static int sentence(DraftView view, int k) {
        int stops = view.stops[k];
        if (stops == 0) {
            return 0;
        }
        int end = view.end[k];
        boolean ends =
                end == CharClass.STOP || end == CharClass.EXCLAMATION || end == CharClass.QUESTION;
        return stops == 1 && ends ? 1 : 2;
    }

    private static void numbered(DraftView view, int k, int sentence, FeatureList list) {
        int form = view.number[k].form();
        int value = view.number[k].value();
        int up = view.up[k];
        int down = view.down[k];
        int length = length(view.width[k]);
        int end = view.end[k];
        int links = (up >= 0 ? 1 : 0) + (down >= 0 ? 2 : 0);
        list.add(Feature.CHAIN_LENGTH, form, links, length);
        if (links == 0) {
            list.add(Feature.ALONE_VALUE, form, Math.min(2, value));
            return;
        }
        int[] siblings = new int[8];
        int count = 0;
        for (int j = up; j >= 0 && count < 4; j = view.up[j]) {
            siblings[count++] = j;
        }
        for (int j = down; j >= 0 && count < 8; j = view.down[j]) {
            siblings[count++] = j;
        }
        double mean = 0;
        int ends = 0;
        int runIn = 0;
        int single = 0;
        int plainBelow = 0;
        for (int s = 0; s < count; s++) {
            int j = siblings[s];
            mean += view.width[j];
            ends |= 1 << endKind(view.end[j]);
            boolean below = j + 1 < view.size && view.number[j + 1].form() == Numeral.NONE;
            plainBelow += below ? 1 : 0;
            int stop = view.firstStop[j];
            runIn += stop >= 0 && stop < view.text[j].length() - 1 ? 1 : 0;
            single += view.stops[j] <= 1 ? 1 : 0;
        }
        mean /= count;
        list.add(Feature.SIBLING, form, length(mean));
        int step = bucket(view.width[k] - mean, -30, -10, -4, 4, 10, 30);
        list.add(Feature.SIBLING_STEP_END, step, end);
        list.add(Feature.SIBLING_ENDS, ends);
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (int j : new int[] {up, down}) {
            if (j >= 0) {
                least = Math.min(least, Math.abs(j - k));
                most = Math.max(most, Math.abs(j - k));
            }
        }
        list.add(Feature.CHAIN_GAP, form, Math.min(4, least));
        list.add(Feature.CHAIN_GAP_END, form, Math.min(4, least), end);
        list.add(Feature.CHAIN_GAP_FAR, form, Math.min(4, most));
        int run = bucket(runIn / (double) count, .01, .5, .99);
        int stop = view.firstStop[k];
        list.add(Feature.CHAIN_RUN_IN, form, run);
        list.add(
                Feature.CHAIN_RUN_IN_SELF,
                form,
                run,
                stop >= 0 && stop < view.text[k].length() - 1 ? 1 : 0);
        int one = bucket(single / (double) count, .01, .5, .99);
        int below = bucket(plainBelow / (double) count, .01, .5, .99);
        list.add(Feature.SIBLING_SENTENCE, sentence, one, below);
        list.add(Feature.SIBLING_SENTENCE_NUMBER, form, sentence, one, below);
        list.add(Feature.SIBLING_SENTENCE_BELOW, sentence, below(view, k), below);
    }

    /** Stops, a colon, other marks of a clause, a closer, and all others. */
    private static int endKind(int end) {
        if (end == CharClass.STOP) {
            return 0;
        }
        if (CharClass.isStop(end)) {
            return 1;
        }
        if (end == CharClass.COLON) {
            return 2;
        }
        if (end == CharClass.SEMICOLON) {
            return 3;
        }
        return end == CharClass.HAN || end == CharClass.NUMERAL ? 4 : 5;
    }

    private static void plain(DraftView view, int k, int sentence, FeatureList list) {
        int width = view.width[k];
        int n = view.size;
        list.add(
                Feature.SHORT,
                k > 0 && view.width[k - 1] <= SHORT ? 1 : 0,
                width <= SHORT ? 1 : 0,
                k + 1 < n && view.width[k + 1] <= SHORT ? 1 : 0);
        if (width > SHORT) {
            return;
        }
        int parallel = 0;
        int overText = 0;
        int starts = 0;
        int marked = 0;
        for (int j = Math.max(0, k - REACH - 10); j < Math.min(n, k + REACH + 11); j++) {
            if (j == k || view.number[j].form() != Numeral.NONE) {
                continue;
            }
            int step = Math.abs(view.width[j] - width);
            if (Math.abs(j - k) <= REACH && !view.ended[j] && step <= 6) {
                parallel++;
            }
            if (step <= 10
                    && view.end[j] == view.end[k]
                    && view.width[j] <= SHORT
                    && j + 1 < n
                    && view.width[j + 1] > view.width[j] + 20) {
                overText++;
            }
            if (view.width[j] <= SHORT && j + 1 < n) {
                starts += view.opening[j] == view.opening[k] ? 1 : 0;
                marked += step <= 16 && view.marks[j] == view.marks[k] && isAbove(view, j) ? 1 : 0;
            }
        }
        if (!view.ended[k]) {
            list.add(Feature.PARALLEL_LENGTH, Math.min(4, parallel), length(width));
        }
        int step = stepBelow(view, k);
        list.add(Feature.PARALLEL_TEXT, sentence, Math.min(3, overText), step);
        list.add(Feature.PARALLEL_TEXT_END, sentence, Math.min(3, overText), step, view.end[k]);
        list.add(Feature.PARALLEL_START, Math.min(3, starts), sentence, step);
        list.add(Feature.PARALLEL_START_END, Math.min(3, starts), view.end[k], length(width));
        list.add(Feature.PARALLEL_MARKS, Math.min(3, marked), sentence, view.commas[k]);
        list.add(Feature.PARALLEL_MARKS_STEP, Math.min(3, marked), step, view.end[k]);
    }

    /** Whether a longer line stands below, as text does below its heading. */
    private static boolean isAbove(DraftView view, int j) {
        return view.width[j + 1] > view.width[j] + 12;
    }

    /** A run-in heading names its point in a clause or two; more is a sentence of the text. */
    private static void firstSentence(DraftView view, int k, FeatureList list) {
        int stop = view.firstStop[k];
        int n = view.text[k].length();
        if (stop < 0 || stop >= n - 1) {
            return;
        }
        int form = view.number[k].form();
        int clauses = Math.min(4, view.commasBeforeStop[k]);
        int length = bucket(stop, 8, 12, 16, 20, 26, 34, 46, 64);
        int more = bucket(view.stops[k] - 1, 0, 1, 2, 4);
        list.add(Feature.FIRST_CLAUSES, form == Numeral.NONE ? 0 : 1, clauses, length);
        list.add(Feature.FIRST_CLAUSES_NUMBER, form, clauses, length);
        int share = bucket(stop / (double) n, .1, .2, .35, .5, .7);
        list.add(Feature.FIRST_SENTENCE_SHARE, form == Numeral.NONE ? 0 : 1, share, more, clauses);
        int up = view.up[k];
        int down = view.down[k];
        if (up >= 0 || down >= 0) {
            int longest = Math.max(firstLength(view, up), firstLength(view, down));
            int siblings = bucket(longest, 0, 12, 20, 34, 64);
            list.add(Feature.FIRST_SENTENCE_SIBLINGS, siblings, length, clauses);
        }
    }

    private static int firstLength(DraftView view, int j) {
        if (j < 0) {
            return 0;
        }
        int stop = view.firstStop[j];
        return stop < 0 ? view.text[j].length() : stop;
    }

    private static void forms(DraftView view, int k, FeatureList list) {
        int above = Numeral.NONE;
        for (int j = k - 1; j >= Math.max(0, k - REACH + 1) && above == Numeral.NONE; j--) {
            above = view.number[j].form();
        }
        int below = Numeral.NONE;
        for (int j = k + 1; j < Math.min(view.size, k + REACH) && below == Numeral.NONE; j++) {
            below = view.number[j].form();
        }
        list.add(Feature.FORM_ABOVE, above);
        list.add(Feature.FORM_ABOVE_NUMBER, above, view.number[k].form());
        list.add(Feature.FORM_BELOW, below);
        list.add(Feature.FORMS_LENGTH, above, below, bucket(view.width[k], 12, 30, 60));
    }

    /** What stands below: nothing, the same form, another number, or none. */
    private static int below(DraftView view, int k) {
        if (k + 1 >= view.size) {
            return 0;
        }
        int form = view.number[k + 1].form();
        if (form == Numeral.NONE) {
            return 3;
        }
        return form == view.number[k].form() ? 1 : 2;
    }

    private static int stepBelow(DraftView view, int k) {
        return k + 1 >= view.size ? 9 : bucket(view.width[k + 1] - view.width[k], -20, 0, 20, 60);
    }

    private static void sentence(DraftView view, int k, int sentence, FeatureList list) {
        int form = view.number[k].form();
        int below = below(view, k);
        list.add(Feature.SENTENCE, form, sentence, below, stepBelow(view, k));
        list.add(Feature.SENTENCE_COMMAS, form, sentence, below, Math.min(2, view.commas[k]));
        list.add(
                Feature.SENTENCE_LENGTH,
                form == Numeral.NONE ? 0 : 1,
                sentence,
                below,
                bucket(view.width[k], 16, 28, 44, 64, 100));
    }
}
