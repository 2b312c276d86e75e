package io.github.chengwen.read.feature;

import io.github.chengwen.read.form.Numeral;
import java.util.Arrays;

/**
 * The wrap width around each line. A region has one only where at least three lines end within two
 * cells of it, two of them in mid-sentence and one with a comma or a stop inside, and hardly a line
 * is longer. Lists of items have lines of like length, too, but no marks inside them.
 *
 * <p>Columns of a newspaper and lines of a chat are narrower than headings may be: there, many
 * lines break off, several of them behind a full stop inside, and none is longer.
 */
final class WrapRegions {

    /** No line of few others is wrapped narrower, in half cells. */
    static final int NARROWEST = 40;

    /** No column is narrower, in half cells. */
    private static final int NARROWEST_COLUMN = 26;

    /** So many lines of a column end at its width, so many of them break off. */
    private static final int FEWEST_OF_COLUMN = 12;

    private static final int FEWEST_OPEN_OF_COLUMN = 8;

    /**
     * So many lines of a column break off behind a full stop inside them; no item of a list does.
     */
    private static final int FEWEST_SENTENCES = 3;

    private static final int SLACK = 4;
    private static final int WINDOW = 14;
    private static final int FEWEST = 3;

    /** So many words that line ends part show that a draft was wrapped. */
    private static final int FEWEST_WORDS = 2;

    private static final int CANDIDATES = 3;
    private static final int WIDEST = 400;

    /** In half cells; 0 where the lines around were not wrapped. */
    final int[] width;

    /** Lines around that break off near this line's width, and lines that are longer. */
    final int[] near;

    final int[] longer;

    /** The width at which most lines of the draft break off, and its share of them. */
    final int mode;

    final double modeShare;
    final int modeCount;

    /** Share of the lines of the draft that stand where lines were wrapped. */
    final double share;

    /** Share of the lines of the draft that are longer. */
    final double over;

    WrapRegions(DraftView view) {
        int n = view.size;
        width = new int[n];
        near = new int[n];
        longer = new int[n];
        int[] around = new int[2 * WINDOW + 1];
        for (int i = 0; i < n; i++) {
            int from = Math.max(0, i - WINDOW);
            int to = Math.min(n, i + WINDOW + 1);
            int own = view.fileWidth[i];
            for (int j = from; j < to; j++) {
                int other = view.fileWidth[j];
                around[j - from] = other;
                if (j != i && Math.abs(other - own) <= SLACK && !view.ended[j]) {
                    near[i]++;
                }
                if (other > own + SLACK) {
                    longer[i]++;
                }
            }
            width[i] = around(view, around, from, to);
        }
        int everywhere = Math.max(everywhere(view), column(view));
        if (everywhere > 0) {
            for (int i = 0; i < n; i++) {
                width[i] = width[i] == 0 ? everywhere : width[i];
            }
        }
        int[] counts = new int[WIDEST];
        int total = 0;
        for (int i = 0; i < n; i++) {
            if (!view.ended[i] && view.fileWidth[i] >= 24) {
                counts[Math.min(WIDEST - 1, view.fileWidth[i])]++;
                total++;
            }
        }
        int best = 0;
        int most = 0;
        for (int w = 0; w < WIDEST; w++) {
            if (counts[w] > 0) {
                int sum = 0;
                for (int v = Math.max(0, w - 3); v <= Math.min(WIDEST - 1, w + 3); v++) {
                    sum += counts[v];
                }
                if (sum >= most) {
                    most = sum;
                    best = w;
                }
            }
        }
        mode = best;
        modeCount = most;
        modeShare = total == 0 ? 0 : most / (double) total;
        int wrapped = 0;
        for (int w : width) {
            wrapped += w > 0 ? 1 : 0;
        }
        share = wrapped / (double) Math.max(1, n);
        int beyond = 0;
        for (int i = 0; i < n; i++) {
            beyond += view.fileWidth[i] > mode + 6 ? 1 : 0;
        }
        over = beyond / (double) Math.max(1, n);
    }

    /** A numbered line without a sentence in it: its like have like lengths without any wrap. */
    private static boolean isItem(DraftView view, int k) {
        return view.number[k].form() != Numeral.NONE && view.stops[k] == 0;
    }

    /**
     * The width of a draft of short paragraphs, whose broken lines are no neighbours: no line is
     * longer, several break off there, two of them in a word. 0 where that is not so.
     */
    private static int everywhere(DraftView view) {
        int widest = 0;
        for (int k = 0; k < view.size; k++) {
            widest = Math.max(widest, view.fileWidth[k]);
        }
        int open = 0;
        int words = 0;
        for (int k = 0; k + 1 < view.size; k++) {
            if (view.fileWidth[k] >= widest - SLACK && !view.ended[k]) {
                open++;
                words += Seams.isWord(view, k + 1) ? 1 : 0;
            }
        }
        boolean wrapped = widest >= NARROWEST && open >= FEWEST && words >= FEWEST_WORDS;
        return wrapped ? widest : 0;
    }

    /** The width of a narrow column than which no line of the draft is longer; 0 without one. */
    private int column(DraftView view) {
        int column = 0;
        int widest = 0;
        for (int k = 0; k < view.size; k++) {
            column = Math.max(column, width[k]);
            widest = Math.max(widest, view.fileWidth[k]);
        }
        return column < NARROWEST && widest <= column + 2 ? column : 0;
    }

    private static int around(DraftView view, int[] widths, int from, int to) {
        int n = to - from;
        int[] sorted = Arrays.copyOf(widths, n);
        Arrays.sort(sorted);
        int tried = 0;
        int last = -1;
        for (int k = n - 1; k >= 0 && tried < CANDIDATES; k--) {
            int candidate = sorted[k];
            if (candidate == last) {
                continue;
            }
            last = candidate;
            tried++;
            if (candidate < NARROWEST_COLUMN) {
                return 0;
            }
            int count = 0;
            int open = 0;
            int above = 0;
            int sentences = 0;
            boolean prose = false;
            for (int j = 0; j < n; j++) {
                if (widths[j] > candidate + 2) {
                    above++;
                } else if (widths[j] >= candidate - SLACK && widths[j] <= candidate) {
                    count++;
                    open += view.ended[from + j] || isItem(view, from + j) ? 0 : 1;
                    sentences += !view.ended[from + j] && view.stops[from + j] > 0 ? 1 : 0;
                    prose |= view.stops[from + j] > 0 || view.commas[from + j] > 0;
                }
            }
            boolean column =
                    candidate >= NARROWEST
                            || count >= FEWEST_OF_COLUMN
                                    && open >= FEWEST_OPEN_OF_COLUMN
                                    && sentences >= FEWEST_SENTENCES
                                    && above == 0;
            if (column && count >= FEWEST && open >= 2 && prose && above <= count / 6) {
                return candidate;
            }
        }
        return 0;
    }
}
