package io.github.chengwen.read.feature;

import io.github.chengwen.read.form.CharClass;
import io.github.chengwen.read.form.Numeral;
import java.util.regex.Pattern;

/** What is certain of lines that list something, one thing a line: they are text. */
public final class ListBounds {

    private static final Pattern DUTY = Pattern.compile("(?<!主要)负责(?!人|同志)");

    private static final Pattern OPENS_WITH_DUTY =
            Pattern.compile("^[^，。；、：]{2,14}(?<!主要)负责(?!人|同志)");

    private ListBounds() {}

    /** Whether a line says who is to do what, as no signature does. */
    public static boolean isDuty(DraftView view, int k) {
        return DUTY.matcher(view.text[k]).find();
    }

    /** 县气象局负责……: lines below each other that open so are a list. */
    private static boolean opensWithDuty(DraftView view, int k) {
        return OPENS_WITH_DUTY.matcher(view.text[k]).find();
    }

    /** Whether a line says who is to do what and one beside it does too: neither is a heading. */
    public static boolean isOfDuties(DraftView view, int k) {
        return opensWithDuty(view, k)
                && (k > 0 && opensWithDuty(view, k - 1)
                        || k + 1 < view.size() && opensWithDuty(view, k + 1));
    }

    /** Whether duties end with the line above or go on with a line: none was broken in two. */
    static boolean areDuties(DraftView view, int k) {
        boolean above = isDuty(view, k - 1) && view.wrap.width[k - 1] == 0;
        return above && (isDuty(view, k) || k > 1 && isDuty(view, k - 2))
                || opensWithDuty(view, k)
                        && (opensWithDuty(view, k - 1)
                                || view.ended[k - 1]
                                        && k + 1 < view.size()
                                        && opensWithDuty(view, k + 1));
    }

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

    /** 第二条　…。, an article of rules: it begins a paragraph of its own. */
    public static boolean isArticle(DraftView view, int k) {
        return view.has(k, LinePattern.ARTICLE) && CharClass.isStop(view.end[k]);
    }

    /** 先进个人 above the names of a list: the name of a group, and no title of its own. */
    public static boolean isAboveNames(DraftView view, int k) {
        return k > 0 && NameRows.isOne(view, k + 1) && HeadFeatures.likeness(view, k) == 0;
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
