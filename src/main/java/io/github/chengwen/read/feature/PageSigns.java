package io.github.chengwen.read.feature;

import io.github.chengwen.read.form.CharClass;
import java.util.EnumSet;
import java.util.Set;

/** What shows that a line is of a page and not of the text, and where such lines stand. */
public final class PageSigns {

    /** Buttons are narrower, in half cells; 打印 in a wider line may be of its text. */
    private static final int NARROWEST_TEXT = 24;

    /** A line of a page shows that so many lines around it may be of one. */
    private static final int NEAR_PAGE = 8;

    static final Set<LinePattern> OF_PAGE =
            EnumSet.of(
                    LinePattern.FIELD,
                    LinePattern.FIELDS,
                    LinePattern.CRUMBS,
                    LinePattern.PAGE_WORDS,
                    LinePattern.COPYRIGHT,
                    LinePattern.PAGE_NUMBER,
                    LinePattern.RULE,
                    LinePattern.CONTENTS,
                    LinePattern.ADDRESS_OF_SITE,
                    LinePattern.ISO_DATE,
                    LinePattern.WEB_LINE,
                    LinePattern.LINKS,
                    LinePattern.ADVERT,
                    LinePattern.SITE,
                    LinePattern.COLUMN,
                    LinePattern.MENU,
                    LinePattern.PATH,
                    LinePattern.REPEATED);

    /** Of them, those that a line as wide as text has only on a page. */
    static final Set<LinePattern> OF_PAGE_AND_WIDE =
            EnumSet.of(
                    LinePattern.CRUMBS,
                    LinePattern.PAGE_WORDS,
                    LinePattern.COPYRIGHT,
                    LinePattern.RULE,
                    LinePattern.CONTENTS,
                    LinePattern.ADDRESS_OF_SITE,
                    LinePattern.WEB_LINE,
                    LinePattern.ADVERT,
                    LinePattern.REPEATED);

    /** How many lines above each one are of the page; one more than there are lines. */
    private final int[] above;

    private final int[] sinceLinks;

    PageSigns(DraftView view) {
        above = new int[view.size + 1];
        sinceLinks = new int[view.size];
        int links = -1;
        for (int k = 0; k < view.size; k++) {
            above[k + 1] = above[k] + (isOfPage(view, k) ? 1 : 0);
            sinceLinks[k] = links < 0 ? -1 : k - links;
            if (view.has(k, LinePattern.LINKS)) {
                links = k;
            } else if (Guard.isWide(view, k) && view.end[k] == CharClass.STOP) {
                links = -1;
            }
        }
    }

    /** Whether a line is of the page. */
    boolean has(int k) {
        return above[k + 1] > above[k];
    }

    /** How many lines of the draft are of the page. */
    int all() {
        return above[above.length - 1];
    }

    /** How many lines from one on and before another are of the page. */
    int between(int from, int to) {
        return to <= from ? 0 : above[to] - above[from];
    }

    /** Lines since a heading of links, where no sentence as wide as text stands between; or -1. */
    int sinceLinks(int k) {
        return sinceLinks[k];
    }

    /** Whether something shows that a line is of a page and not of the text. */
    public static boolean isOfPage(DraftView view, int k) {
        boolean text = Guard.isWide(view, k) || view.wrap.width[k] > 0;
        boolean button = view.has(k, LinePattern.PAGE_WORD) && view.width[k] < NARROWEST_TEXT;
        return button
                || hasAny(view, k, text ? OF_PAGE_AND_WIDE : OF_PAGE)
                || view.items.get(k).line().directive().isPresent();
    }

    /** Whether a line has what even a line as wide as text has only on a page. */
    static boolean isWideOfPage(DraftView view, int k) {
        return hasAny(view, k, OF_PAGE_AND_WIDE);
    }

    static boolean hasAny(DraftView view, int k, Set<LinePattern> looks) {
        for (LinePattern look : looks) {
            if (view.has(k, look)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing around a line shows a page; menus and lists of links stand together. */
    public static boolean isFarFromPage(DraftView view, int k) {
        int last = Math.min(view.size() - 1, k + NEAR_PAGE);
        for (int i = Math.max(0, k - NEAR_PAGE); i <= last; i++) {
            if (isOfPage(view, i) && (i != k || hasAny(view, i, OF_PAGE_AND_WIDE))) {
                return false;
            }
        }
        return true;
    }
}
