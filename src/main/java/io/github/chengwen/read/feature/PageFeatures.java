package io.github.chengwen.read.feature;

import static io.github.chengwen.read.feature.DraftView.bucket;

import io.github.chengwen.read.form.Numeral;

/**
 * What a short line is on a page: how many lines of the page stand above and below it, how far it
 * is from a heading of links, and which lines of a head are still to come.
 */
final class PageFeatures {

    /** A line of a head or of a foot is no wider, in half cells. */
    private static final int SHORT = 64;

    private static final int COMING = 6;
    private static final int FAR = 9;

    private static final LinePattern[] OF_HEAD = {
        LinePattern.ADDRESS, LinePattern.ORGANS_ADDRESSED, LinePattern.BRACKETED_DATE,
        LinePattern.BARE_DATE, LinePattern.SPEAKER, LinePattern.SUBTITLE,
        LinePattern.DOCUMENT_NUMBER, LinePattern.WEB_LINE
    };

    private PageFeatures() {}

    static void add(DraftView view, int k, FeatureList list) {
        PageSigns page = view.page;
        int zone = LookFeatures.zone(view, k);
        int length = bucket(view.width[k], 8, 16, 24, 36, SHORT, 110);
        int all = bucket(page.all(), 0, 1, 3, 8);
        int end = view.end[k];
        list.add(Feature.PAGES, all, zone, length);
        list.add(Feature.PAGES_END, all, zone, end);
        int above = share(page.between(from(view, zone), k), k - from(view, zone));
        int to = zone == 0 ? Math.max(k + 1, view.firstText) : view.size;
        int below = share(page.between(k + 1, to), to - k - 1);
        list.add(Feature.PAGES_AROUND, zone, above, below, length);
        list.add(Feature.PAGES_AROUND_END, zone, above, below, end);
        int number = view.number[k].form() == Numeral.NONE ? 0 : 1;
        list.add(Feature.PAGES_AROUND_NUMBER, zone, above, below, number);
        int links = bucket(page.sinceLinks(k), 0, 1, 3, 6, 12);
        if (page.sinceLinks(k) > 0) {
            list.add(Feature.SINCE_LINKS, links, length);
            list.add(Feature.SINCE_LINKS_BELOW, links, below, zone);
        }
        if (view.width[k] <= SHORT) {
            coming(view, k, list);
        }
    }

    private static int from(DraftView view, int zone) {
        return zone == 2 ? view.lastText + 1 : 0;
    }

    /** How many of so many lines are of the page: there are none; no one, few, many, each. */
    private static int share(int pages, int lines) {
        return lines <= 0 ? 9 : bucket(pages / (double) lines, 0, .34, .99);
    }

    /** How far below a line of the head is to come, and how far above one like it stands. */
    private static void coming(DraftView view, int k, FeatureList list) {
        for (int p = 0; p < OF_HEAD.length; p++) {
            int below = below(view, k, OF_HEAD[p]);
            if (below < FAR) {
                list.add(Feature.COMING, p, below);
                list.add(Feature.COMING_LENGTH, p, below, bucket(view.width[k], 8, 16, 28, 44));
            }
        }
        int title = FAR;
        for (int j = k - 1; j >= Math.max(0, k - COMING) && title == FAR; j--) {
            title = HeadFeatures.likeness(view, j) >= 3 ? bucket(k - j, 1, 2, 3) : FAR;
        }
        int coming = FAR;
        for (int j = k + 1; j < Math.min(view.size, k + COMING) && coming == FAR; j++) {
            coming = HeadFeatures.likeness(view, j) >= 3 ? bucket(j - k, 1, 2, 3) : FAR;
        }
        int address =
                Math.min(
                        below(view, k, LinePattern.ADDRESS),
                        below(view, k, LinePattern.ORGANS_ADDRESSED));
        int own = HeadFeatures.likeness(view, k);
        list.add(Feature.BETWEEN, title, address, bucket(view.width[k], 8, 16, 28, 44));
        list.add(Feature.BETWEEN_TITLES, title, coming, address < FAR ? 1 : 0, own);
        list.add(Feature.BETWEEN_END, title, coming, address < FAR ? 1 : 0, view.end[k]);
    }

    private static int below(DraftView view, int k, LinePattern look) {
        for (int j = k + 1; j <= Math.min(view.size - 1, k + COMING); j++) {
            if (view.has(j, look)) {
                return bucket(j - k, 1, 2, 3);
            }
        }
        return FAR;
    }
}
