package io.github.chengwen.read.feature;

import io.github.chengwen.read.form.CharClass;
import io.github.chengwen.read.form.Numeral;
import java.util.EnumSet;
import java.util.Set;

/** Lines of a poem: short ones below each other that end in no mark and have no form of a head. */
public final class Verses {

    private static final int NARROWEST = 10;
    private static final int WIDEST = 20;
    private static final int FEWEST = 4;

    private static final Set<LinePattern> OF_HEAD =
            EnumSet.of(
                    LinePattern.DATE,
                    LinePattern.ADDRESS,
                    LinePattern.OPEN_ADDRESS,
                    LinePattern.BARE_ADDRESS,
                    LinePattern.ATTACHMENT,
                    LinePattern.ATTACHMENT_MARK,
                    LinePattern.OCCASION,
                    LinePattern.KIND_OF_SPEECH,
                    LinePattern.OFFICIAL_KIND,
                    LinePattern.ABOUT,
                    LinePattern.KIND_ALONE,
                    LinePattern.NAME,
                    LinePattern.SPACED_NAME,
                    LinePattern.POST_AND_NAME,
                    LinePattern.POST,
                    LinePattern.SPEAKER,
                    LinePattern.ORGAN,
                    LinePattern.SPLITTER,
                    LinePattern.TITLE_LIKENESS_2,
                    LinePattern.TITLE_LIKENESS_3);

    private Verses() {}

    /** Whether a line is one of several of a poem. */
    public static boolean isOne(DraftView view, int k) {
        if (!mayBeOne(view, k)) {
            return false;
        }
        int from = k;
        while (from > 0 && mayBeOne(view, from - 1) && k - from < FEWEST) {
            from--;
        }
        int to = k;
        while (mayBeOne(view, to + 1) && to - from < FEWEST) {
            to++;
        }
        return to - from + 1 >= FEWEST;
    }

    private static boolean mayBeOne(DraftView view, int k) {
        return k > 0
                && k < view.size()
                && view.width[k] >= NARROWEST
                && view.width[k] <= WIDEST
                && view.number[k].form() == Numeral.NONE
                && view.end[k] == CharClass.HAN
                && Cells.ofAnyLength(view.text[k]) == 1
                && !PageSigns.isOfPage(view, k)
                && OF_HEAD.stream().noneMatch(look -> view.has(k, look));
    }
}
