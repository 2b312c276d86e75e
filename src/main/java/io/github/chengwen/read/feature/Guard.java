package io.github.chengwen.read.feature;

import io.github.chengwen.read.form.CharClass;
import io.github.chengwen.read.form.Numeral;
import io.github.chengwen.read.form.TitleLines;
import io.github.chengwen.text.Inset;
import java.util.regex.Pattern;

/**
 * The guard of tidy drafts: a line goes on with the one above only where the draft shows that lines
 * were broken; and rows of a table never do.
 */
public final class Guard {

    /** A line that breaks off may go on below from this width on, in half cells. */
    public static final int SHORTEST_BROKEN = 40;

    /** No heading without a number is as wide, in half cells, unless its words go on below. */
    private static final int WIDEST_HEADING = 90;

    /** From this width on, in half cells, words that go on below show that a line was broken. */
    private static final int SHORTEST_BARE = 56;

    /** So many lines that break off in a word show that lines were broken. */
    private static final int FEWEST_BROKEN = 2;

    /** So many lines of a page at most stand between two lines of a paragraph. */
    private static final int MOST_OF_PAGE = 6;

    /** Two lines of so many columns are rows. */
    private static final int COLUMNS = 3;

    private static final Pattern CAPTION =
            Pattern.compile("附?表\\s*[0-9一二三四五六七八九十]{1,3}[^。；，]{0,40}|[^。；，：]{2,30}表");

    private static final String CLOSERS = "，。、；：！？）》”’」』】";

    /** A subtitle stands in the first lines. */
    private static final int HEAD = 10;

    private Guard() {}

    /** A row of a table whose cells are parted by tabs. */
    public static boolean isTabRow(DraftView view, int k) {
        return view.items.get(k).line().isRow() && !view.has(k, LinePattern.WEB_LINE);
    }

    /** The line above a table of cells that names it: 表1　…. */
    public static boolean isCaption(DraftView view, int k) {
        return k + 1 < view.size()
                && view.items.get(k + 1).line().look().inset() instanceof Inset.TableLine
                && !view.items.get(k).line().look().isInset()
                && CAPTION.matcher(view.text[k]).matches();
    }

    /** Whether a line and the one above are rows. */
    public static boolean isApart(DraftView view, int k) {
        return isTabRow(view, k)
                || isTabRow(view, k - 1)
                || ListBounds.areDuties(view, k)
                || isSign(view, k)
                || view.wrap.width[k - 1] == 0
                        && Cells.ofAnyLength(view.text[k]) >= COLUMNS
                        && Cells.ofAnyLength(view.text[k - 1]) >= COLUMNS;
    }

    /** ★ or —— alone: no words that were broken off. */
    private static boolean isSign(DraftView view, int k) {
        return CLOSERS.indexOf(view.text[k].charAt(0)) < 0
                && view.text[k].codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** Whether a line is as wide as a line of text. */
    public static boolean isWide(DraftView view, int k) {
        return view.width[k] >= SHORTEST_BROKEN;
    }

    /** Whether a line ends in a full stop. */
    public static boolean isSentence(DraftView view, int k) {
        return view.end[k] == CharClass.STOP;
    }

    /** Whether a line is drawn of dashes or stars. */
    public static boolean isRule(DraftView view, int k) {
        return view.has(k, LinePattern.RULE);
    }

    /** Whether a line counts. */
    public static boolean isNumbered(DraftView view, int k) {
        return view.number[k].form() != Numeral.NONE;
    }

    /** Whether a line has several fields of a page, 作者： and 浏览次数： beside each other. */
    public static boolean hasFields(DraftView view, int k) {
        return view.has(k, LinePattern.FIELDS);
    }

    /** Whether a line that is not the first may go on with the one above. */
    public static boolean mayGoOn(DraftView view, int k) {
        if (CLOSERS.indexOf(view.text[k].charAt(0)) >= 0 || isNumberAlone(view, k - 1)) {
            return true;
        }
        int above = k - 1;
        while (above > 0
                && k - above <= MOST_OF_PAGE
                && (view.has(above, LinePattern.PAGE_NUMBER) || view.repeats[above] > 2)) {
            above--;
        }
        int end = view.end[k - 1];
        return view.wrap.width[above] > 0
                || goesOnSubtitle(view, k)
                || isBrokenOnce(view, above, k)
                || view.seams.isRagged(view.size) && !view.ended[above] && !isNumbered(view, k)
                || (end == CharClass.COMMA || end == CharClass.PAUSE)
                        && (isWide(view, k - 1)
                                || isWide(view, k)
                                || view.end[k] == CharClass.COLON);
    }

    /** ——在市人大常委会 above 第二十一次会议上: the subtitle goes on with a line. */
    private static boolean goesOnSubtitle(DraftView view, int k) {
        return k > 0
                && k <= HEAD
                && TitleLines.isSubtitleBroken(view.text[k - 1], view.text[k])
                && !view.has(k, LinePattern.DASH);
    }

    /**
     * Whether a line was broken although its neighbours were not. Text that goes on after a stop is
     * no heading; words without a stop may be one, and need more: that they are wide or have
     * clauses, that no number makes a heading or an item of them, and that they hold together with
     * those below.
     */
    private static boolean isBrokenOnce(DraftView view, int above, int k) {
        if (view.width[above] < SHORTEST_BROKEN || view.ended[above]) {
            return false;
        }
        if (view.stops[above] > 0 || view.has(k - 1, LinePattern.PAGE_NUMBER)) {
            return true;
        }
        if (view.number[above].form() != Numeral.NONE || view.number[k].form() != Numeral.NONE) {
            return false;
        }
        boolean wide = view.width[above] >= SHORTEST_BARE || view.commas[above] > 0;
        return view.width[above] >= WIDEST_HEADING || wide && holdsTogether(view.seams, k);
    }

    private static boolean holdsTogether(Seams seams, int k) {
        return seams.word[k]
                || seams.endsOpen[k - 1]
                || seams.startsBound[k]
                || seams.broken >= FEWEST_BROKEN;
    }

    /** Whether a line and the one above each end a sentence. */
    public static boolean areSentences(DraftView view, int k) {
        return view.ended[k - 1] && view.ended[k];
    }

    /** Whether the line above may be a heading: short, without marks, and its words end there. */
    public static boolean isBareAbove(DraftView view, int k) {
        int above = k - 1;
        int end = view.end[above];
        return view.commas[above] == 0
                && view.stops[above] == 0
                && view.width[above] < SHORTEST_BARE
                && (end == CharClass.HAN || end == CharClass.CLOSE_QUOTE)
                && !view.seams.word[k]
                && !view.seams.endsOpen[above]
                && !view.seams.startsBound[k];
    }

    /** 1. or 第三条 with its words on the next line. */
    private static boolean isNumberAlone(DraftView view, int k) {
        Numeral number = view.number[k];
        return number.form() != Numeral.NONE && number.length() == view.text[k].length();
    }
}
