package io.github.chengwen.read.feature;

import io.github.chengwen.read.form.CharClass;
import io.github.chengwen.read.form.Numeral;

/** What is certain of the items of a list: they are text, and no headings or notes. */
public final class ItemBounds {

    /** So many lines below a first one are a list. */
    private static final int FEWEST_OF_LIST = 3;

    /** So many lines below the first that signs may stand above the date. */
    private static final int LONGEST_END = 12;

    /** A paragraph has so many lines behind its first, or more. */
    private static final int LONGEST_PARAGRAPH = 6;

    private ItemBounds() {}

    /** 备足种子、化肥；, an item without a label: no title or note ends so. */
    public static boolean isItem(DraftView view, int k) {
        return view.end[k] == CharClass.SEMICOLON
                && view.text[k].indexOf('：') < 0
                && view.text[k].indexOf(':') < 0;
    }

    /** （三）早见效。 right below （二）早施工；: the last item of a list, which is no heading. */
    public static boolean endsItems(DraftView view, int k) {
        return k > 0
                && view.up[k] == k - 1
                && view.end[k - 1] == CharClass.SEMICOLON
                && CharClass.isStop(view.end[k]);
    }

    /**
     * Whether one sentence with 一是, 其一 or 第一， is text: the next point stands right above or below
     * it, where a heading has its text, or the draft has neither the one before nor the next.
     */
    public static boolean isPointOfText(DraftView view, int k) {
        if (!isPoint(view, k)) {
            return false;
        }
        int form = view.number[k].form();
        int value = view.number[k].value();
        return isNext(view, k - 1, k)
                || isNext(view, k, k + 1)
                || !view.hasNumber(form, value - 1) && !view.hasNumber(form, value + 1);
    }

    /** A heading that is no narrower, in half cells, is as wide as an item. */
    private static final int WIDE_HEADING = 56;

    /**
     * Whether a wide line counts in digits and stands above a paragraph, as the one before and the
     * one after it in the count do: all of them are headings, where items stand below each other.
     */
    public static boolean isHeadingAmongAlike(DraftView view, int k) {
        int up = view.up[k];
        int down = view.down[k];
        return view.width[k] >= WIDE_HEADING
                && (up >= 0 || down >= 0)
                && isAboveParagraph(view, k)
                && (up < 0 || isAboveParagraph(view, up))
                && (down < 0 || isAboveParagraph(view, down));
    }

    private static boolean isAboveParagraph(DraftView view, int k) {
        return k + 1 < view.size()
                && view.stops[k] == 0
                && view.end[k] == CharClass.HAN
                && view.wrap.width[k] == 0
                && view.item(k).pieces() == 1
                && view.number[k + 1].form() == Numeral.NONE
                && view.stops[k + 1] > 0
                && view.ended[k + 1];
    }

    /** 第二条　…。, an article of rules: it begins a paragraph of its own. */
    public static boolean isArticle(DraftView view, int k) {
        return view.has(k, LinePattern.ARTICLE) && CharClass.isStop(view.end[k]);
    }

    /** 2.公布举报电话； after 1. or before 3.: of the text, whatever words of a page it has. */
    public static boolean isOfCount(DraftView view, int k) {
        return view.number[k].form() != Numeral.NONE
                && (view.up[k] >= 0 || view.down[k] >= 0)
                && (view.end[k] == CharClass.SEMICOLON || view.end[k] == CharClass.STOP)
                && !PageSigns.isWideOfPage(view, k);
    }

    /** （一）先转移群众。（二）再抢修道路。: a paragraph that counts on is text. */
    public static boolean countsOn(DraftView view, int k) {
        int form = view.number[k].form();
        if (form == Numeral.NONE || view.stops[k] == 0) {
            return false;
        }
        int last = Math.min(view.size() - 1, k + LONGEST_PARAGRAPH);
        boolean found = holdsNumber(view.text[k], form, view.number[k].value() + 1);
        for (int j = k + 1; j <= last && !found && goesOn(view, j); j++) {
            found = holdsNumber(view.text[j], form, view.number[k].value() + 1);
        }
        return found;
    }

    private static boolean goesOn(DraftView view, int k) {
        return view.wrap.width[k - 1] > 0 && view.number[k].form() == Numeral.NONE;
    }

    /** Whether a text has a number behind a stop. */
    private static boolean holdsNumber(String text, int form, int value) {
        for (int i = 1; i < text.length(); i++) {
            if ("。；！？".indexOf(text.charAt(i - 1)) >= 0) {
                Numeral next = Numeral.of(text.substring(i));
                if (next.form() == form && next.value() == value) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a line stands among others of a list: more short lines follow, and no date does. */
    public static boolean isOfList(DraftView view, int k) {
        int last = k;
        while (last + 1 < view.size()
                && last - k < LONGEST_END
                && view.width[last + 1] < Guard.SHORTEST_BROKEN
                && !view.ended[last + 1]
                && view.blanks(last + 1) == 0) {
            last++;
            if (view.has(last, LinePattern.HAS_DATE)) {
                return false;
            }
        }
        return last - k >= FEWEST_OF_LIST;
    }

    private static boolean isNext(DraftView view, int above, int below) {
        return above >= 0
                && below < view.size()
                && isPoint(view, above)
                && view.number[below].form() == view.number[above].form()
                && view.number[below].value() == view.number[above].value() + 1;
    }

    private static boolean isPoint(DraftView view, int k) {
        int form = view.number[k].form();
        return (form == Numeral.POINT || form == Numeral.AMONG || form == Numeral.ORDINAL)
                && CharClass.isStop(view.end[k])
                && view.stops[k] <= 1;
    }
}
