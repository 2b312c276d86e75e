package io.github.chengwen.read.feature;

import io.github.chengwen.read.form.CharClass;
import io.github.chengwen.read.form.Numeral;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What is printed whatever the weights say: a line left out cannot be seen. */
public final class Kept {

    /** What a program says of a file that it keeps: its size. */
    private static final Pattern SIZE = Pattern.compile("[0-9.]+\\s*[KMk][Bb]?\\s*[）)]?$");

    private static final Pattern NAMED_ATTACHMENT =
            Pattern.compile(
                    "^附件?\\s*[0-9一二三四五六七八九十]{0,2}\\s*：\\s*(?:[0-9]{1,2}[.．、]\\s*)?[《“]?(?!下载|点击|暂无)\\p{IsHan}{3,}.*");

    private static final Pattern CONTACT =
            Pattern.compile("[（(]?(?:联系人|联系电话|联系方式|咨询电话|报名电话|举报电话|监督电话)\\s*[：:]");

    private static final Pattern KEY_WORDS = Pattern.compile("关[\\s\\u3000]*键[\\s\\u3000]*词[：:].*");

    private static final Pattern SUMMARY = Pattern.compile("(?:内容)?(?:摘|提)[\\s\\u3000]*要[：:].*");

    /** So many lines may a summary have. */
    private static final int LONGEST_SUMMARY = 12;

    private static final Pattern LATIN =
            Pattern.compile("[A-Z][A-Za-z'’-]*(?:[ ,]+[A-Za-z0-9'’.-]+){3,}");

    private static final Pattern NAME_OF_COLLECTION =
            Pattern.compile("[^，。：:|>/]{4,30}(?:汇编|选登|选编|选辑|专辑|文集|之[一二三四五六七八九十])[）)]?");

    /** A title in English stands in the first lines. */
    private static final int TOP = 4;

    private Kept() {}

    /**
     * Whether a line is of the document although a page has such lines too: it names what is
     * attached; it is a name right below the last paragraph, where the issuer signs; it says above
     * all lines of the page whom to ask; it is the number of a heading, 四、, whose words were lost;
     * or it has the key words of a paper, below its summary.
     */
    public static boolean isOne(DraftView view, int k) {
        boolean attached =
                NAMED_ATTACHMENT.matcher(view.text[k]).matches()
                        && !SIZE.matcher(view.text[k]).find();
        boolean mark =
                view.has(k, LinePattern.ATTACHMENT_MARK)
                        && k + 1 < view.size()
                        && !PageSigns.isOfPage(view, k + 1);
        boolean contact =
                CONTACT.matcher(view.text[k]).lookingAt()
                        && view.page.between(view.lastText + 1, k) == 0
                        && !view.has(k, LinePattern.COPYRIGHT);
        int form = view.number[k].form();
        boolean number =
                (form == Numeral.HAN || form == Numeral.HAN_BRACKETED)
                        && view.number[k].length() == view.text[k].length();
        return attached
                || mark
                || contact
                || number
                || isIssuer(view, k)
                || isKeyWords(view, k)
                || isNextHeading(view, k)
                || isOfCollection(view, k)
                || isOfCount(view, k)
                || isOfText(view, k)
                || isBlank(view, k)
                || isCount(view, k)
                || isTitleInLatin(view, k)
                || k == 0 && isNameOfCollection(view);
    }

    /** Whether a line goes on with the count of headings above it, 三、 after 二、. */
    private static boolean isNextHeading(DraftView view, int k) {
        return view.number[k].form() == Numeral.HAN
                && view.up[k] >= 0
                && !PageSigns.hasAny(view, k, PageSigns.OF_PAGE)
                && view.repeats[k] == 1;
    }

    /** Whether a line of low dashes stands below a question, to be filled in. */
    private static boolean isBlank(DraftView view, int k) {
        return k > 0
                && view.text[k].chars().allMatch(c -> c == '_' || c == '＿')
                && (view.end[k - 1] == CharClass.COLON || view.text[k - 1].endsWith("？"));
    }

    /** …（精选3篇）, the title of a collection, and 会议材料之三 above a title. */
    private static boolean isOfCollection(DraftView view, int k) {
        return (view.has(k, LinePattern.COLLECTION) || view.has(k, LinePattern.SERIES))
                && !PageSigns.hasAny(view, k, PageSigns.OF_PAGE);
    }

    /** 2.公布举报电话； after 1. or before 3.: of the text, whatever words of a page it has. */
    private static boolean isOfCount(DraftView view, int k) {
        return view.number[k].form() != Numeral.NONE
                && (view.up[k] >= 0 || view.down[k] >= 0)
                && (view.end[k] == CharClass.SEMICOLON || view.end[k] == CharClass.STOP)
                && !PageSigns.isWideOfPage(view, k);
    }

    /** Whether a line stands among lines that were wrapped and nothing shows a page. */
    private static boolean isOfText(DraftView view, int k) {
        return view.wrap.width[k] > 0
                && k > 0
                && view.wrap.width[k - 1] > 0
                && !PageSigns.isOfPage(view, k);
    }

    private static boolean isKeyWords(DraftView view, int k) {
        return KEY_WORDS.matcher(view.text[k]).matches()
                && IntStream.range(Math.max(0, k - LONGEST_SUMMARY), k)
                        .anyMatch(i -> SUMMARY.matcher(view.text[i]).matches());
    }

    /** Whether a line is a name right below the last paragraph, alone or above a date. */
    private static boolean isIssuer(DraftView view, int k) {
        return k == view.lastText + 1
                && (view.has(k, LinePattern.ORGAN)
                        || view.repeats[k] > 1 && view.end[k] == CharClass.HAN)
                && !PageSigns.hasAny(view, k, PageSigns.OF_PAGE_AND_WIDE)
                && (k + 1 == view.size()
                        || view.has(k + 1, LinePattern.HAS_DATE)
                        || PageSigns.isOfPage(view, k + 1));
    }

    /** Whether digits stand below or above digits, as in a column; pages are farther apart. */
    private static boolean isCount(DraftView view, int k) {
        return isDigits(view, k) && (isDigits(view, k - 1) || isDigits(view, k + 1));
    }

    private static boolean isDigits(DraftView view, int k) {
        return k >= 0 && k < view.size() && view.text[k].chars().allMatch(Character::isDigit);
    }

    /** A Toast at the Welcome Dinner, above a title in Chinese. */
    private static boolean isTitleInLatin(DraftView view, int k) {
        return k < TOP
                && k + 1 < view.size()
                && LATIN.matcher(view.text[k]).matches()
                && !PageSigns.isOfPage(view, k)
                && CharClass.of(view.text[k + 1].charAt(0)) == CharClass.HAN;
    }

    /** 大会发言材料汇编 as the first line, the title of what follows. */
    private static boolean isNameOfCollection(DraftView view) {
        return NAME_OF_COLLECTION.matcher(view.text[0]).matches() && view.repeats[0] == 1;
    }
}
