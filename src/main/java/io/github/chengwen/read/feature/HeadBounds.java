package io.github.chengwen.read.feature;

import io.github.chengwen.read.form.CharClass;
import io.github.chengwen.read.form.DecimalNumber;
import io.github.chengwen.read.form.SplitterLine;
import io.github.chengwen.read.form.TitleLines;
import java.util.regex.Pattern;

/** What is certain of lines in a head and of headings that are counted by decimals. */
public final class HeadBounds {

    private static final Pattern FIELD_ROW =
            Pattern.compile(
                    "^(?:\\p{IsHan}{2,6}[：:][^：:，。]{1,20}\\s)+\\p{IsHan}{2,6}[：:][^：:，。]{1,20}$");

    private static final Pattern DIVIDER = Pattern.compile("^[【\\[]?(?:范文|例文|第|篇).*");

    private static final Pattern LATIN =
            Pattern.compile("[A-Z][A-Za-z'’-]*(?:[ ,]+[A-Za-z0-9'’.-]+){3,}");

    private static final Pattern NAME_OF_COLLECTION =
            Pattern.compile("[^，。：:|>/]{4,30}(?:汇编|选登|选编|选辑|专辑|文集|之[一二三四五六七八九十])[）)]?");

    private static final int TOP = 4;

    /** A subtitle stands in the first lines. */
    private static final int HEAD = 10;

    private HeadBounds() {}

    /** A Toast at the Welcome Dinner, above a title in Chinese. */
    public static boolean isTitleInLatin(DraftView view, int k) {
        return k < TOP
                && k + 1 < view.size()
                && LATIN.matcher(view.text[k]).matches()
                && !PageSigns.isOfPage(view, k)
                && CharClass.of(view.text[k + 1].charAt(0)) == CharClass.HAN;
    }

    /** 无障碍阅读 or 首页 要闻 办事服务, no title of a text. */
    public static boolean isLineOfSite(DraftView view, int k) {
        return view.has(k, LinePattern.WEB_LINE);
    }

    /** 青禾县人民政府 above the fields of a page: the name of the site. */
    public static boolean isNameOfSite(DraftView view, int k) {
        return k < TOP
                && k + 1 < view.size()
                && (view.has(k, LinePattern.ORGAN) || view.has(k, LinePattern.SITE))
                && view.has(k + 1, LinePattern.WEB_LINE);
    }

    /** 大会发言材料汇编 as the first line, the title of what follows. */
    public static boolean isNameOfCollection(DraftView view) {
        return NAME_OF_COLLECTION.matcher(view.text[0]).matches() && view.repeats[0] == 1;
    }

    /** No title stands on one line of such a width, in half cells. */
    private static final int WIDEST_TITLE = 130;

    /** Words as wide as a paragraph: no line of a head or of a signature. */
    public static boolean isWiderThanTitle(DraftView view, int k) {
        return view.width[k] > WIDEST_TITLE;
    }

    /** 欢迎访问本站！ or 第三稿发您了，请审阅 above a line that sounds like a title: no line of it. */
    public static boolean isToReader(DraftView view, int k) {
        if (k >= TOP
                || HeadFeatures.likeness(view, k) > 0
                || !PagePatterns.TO_READER_FORM.matcher(view.text[k]).find()
                        && !view.has(k, LinePattern.ISSUE)) {
            return false;
        }
        for (int j = k + 1; j <= Math.min(view.size() - 1, k + TOP); j++) {
            if (HeadFeatures.likeness(view, j) > 1) {
                return true;
            }
        }
        return false;
    }

    /** 国旗下讲话稿：, the kind of a speech above its title: it addresses nobody. */
    public static boolean isKindAndColon(DraftView view, int k) {
        return view.has(k, LinePattern.KIND_AND_COLON);
    }

    /** 范文一　在团拜会上的讲话: it divides a collection and repeats the title below it. */
    public static boolean isDivider(DraftView view, int k) {
        String text = view.text[k];
        return DIVIDER.matcher(text).matches()
                && SplitterLine.of(text).filter(line -> line.titleStart() > 0).isPresent();
    }

    /** 级别：甲级　类别：制度: fields of a form beside each other. */
    public static boolean isFieldRow(DraftView view, int k) {
        return FIELD_ROW.matcher(view.text[k]).matches();
    }

    /** 2 组织体系 above 2.1 指挥部. */
    public static boolean isAboveDecimals(DraftView view, int k) {
        return k + 1 < view.size()
                && depth(view, k) == 1
                && depth(view, k + 1) == 2
                && view.text[k + 1].startsWith(number(view.text[k]))
                && "．.".indexOf(view.text[k + 1].charAt(number(view.text[k]).length())) >= 0;
    }

    /** ——在市人大常委会 above 第二十一次会议上: the subtitle goes on with a line. */
    public static boolean goesOnSubtitle(DraftView view, int k) {
        return k > 0
                && k <= HEAD
                && TitleLines.isSubtitleBroken(view.text[k - 1], view.text[k])
                && !view.has(k, LinePattern.DASH);
    }

    /** 会议材料之三 above the title of the third: no line of that title. */
    public static boolean isAboveTitleOfSeries(DraftView view, int k) {
        return k + 1 < view.size()
                && view.has(k, LinePattern.SERIES)
                && !view.has(k + 1, LinePattern.HAS_DATE)
                && !view.has(k + 1, LinePattern.SPEAKER)
                && !view.has(k + 1, LinePattern.NAME)
                && !view.has(k + 1, LinePattern.ADDRESS)
                && !view.has(k + 1, LinePattern.SUBTITLE)
                && !view.ended[k + 1];
    }

    private static int depth(DraftView view, int k) {
        return DecimalNumber.of(view.text[k]).map(DecimalNumber::depth).orElse(0);
    }

    private static String number(String text) {
        return text.substring(0, DecimalNumber.of(text).map(DecimalNumber::length).orElse(0));
    }

    /** Whether a line is a name and the one above ends as a title does, 在……上的讲话. */
    public static boolean isNameBelowTitle(DraftView view, int k) {
        return k > 0
                && (view.has(k, LinePattern.NAME) || view.has(k, LinePattern.SPACED_NAME))
                && (view.has(k - 1, LinePattern.KIND_OF_SPEECH)
                        || view.has(k - 1, LinePattern.OCCASION));
    }
}
