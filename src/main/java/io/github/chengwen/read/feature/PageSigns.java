package io.github.chengwen.read.feature;

import java.util.EnumSet;
import java.util.Set;

/** What shows that a line is of a page and not of the text. */
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
    private static final Set<LinePattern> OF_PAGE_AND_WIDE =
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

    private PageSigns() {}

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
