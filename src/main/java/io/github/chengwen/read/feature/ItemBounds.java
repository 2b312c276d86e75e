package io.github.chengwen.read.feature;

import io.github.chengwen.read.form.CharClass;
import io.github.chengwen.read.form.Numeral;

/** What is certain of the items of a list: they are text, and no headings or notes. */
public final class ItemBounds {

    private ItemBounds() {}

    /** 备足种子、化肥；, an item without a label: no title or note ends so. */
    public static boolean isItem(DraftView view, int k) {
        return view.end[k] == CharClass.SEMICOLON
                && view.text[k].indexOf('：') < 0
                && view.text[k].indexOf(':') < 0;
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
