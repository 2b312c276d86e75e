package io.github.chengwen.read.feature;

import io.github.chengwen.read.form.CharClass;
import io.github.chengwen.read.form.Numeral;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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

    /** What a program says of a file that it keeps: its size. */
    private static final Pattern SIZE = Pattern.compile("[0-9.]+\\s*[KMk][Bb]?\\s*[）)]?$");

    private static final Pattern NAMED_ATTACHMENT =
            Pattern.compile(
                    "^附件?\\s*[0-9一二三四五六七八九十]{0,2}\\s*：\\s*(?:[0-9]{1,2}[.．、]\\s*)?[《“]?(?!下载|点击|暂无)\\p{IsHan}{3,}.*");

    private static final Pattern CONTACT =
            Pattern.compile("[（(]?(?:联系人|联系电话|联系方式|咨询电话|报名电话|举报电话|监督电话)\\s*[：:]");

    /**
     * Whether a line is of the document although a page has such lines too: it names what is
     * attached; it is a name right below the last paragraph, where the issuer signs; it says above
     * all lines of the page whom to ask; it is the number of a heading, 四、, whose words were lost;
     * or it has the key words of a paper, below its summary.
     */
    public static boolean isOfDocument(DraftView view, int k) {
        boolean attached =
                NAMED_ATTACHMENT.matcher(view.text[k]).matches()
                        && !SIZE.matcher(view.text[k]).find();
        boolean mark =
                view.has(k, LinePattern.ATTACHMENT_MARK)
                        && k + 1 < view.size()
                        && !isOfPage(view, k + 1);
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
                || isBlank(view, k);
    }

    /** Whether a line goes on with the count of headings above it, 三、 after 二、. */
    private static boolean isNextHeading(DraftView view, int k) {
        return view.number[k].form() == Numeral.HAN
                && view.up[k] >= 0
                && !hasAny(view, k, OF_PAGE)
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
                && !hasAny(view, k, OF_PAGE);
    }

    /** 2.公布举报电话； after 1. or before 3.: of the text, whatever words of a page it has. */
    private static boolean isOfCount(DraftView view, int k) {
        return view.number[k].form() != Numeral.NONE
                && (view.up[k] >= 0 || view.down[k] >= 0)
                && (view.end[k] == CharClass.SEMICOLON || view.end[k] == CharClass.STOP)
                && !isWideOfPage(view, k);
    }

    /** Whether a line stands among lines that were wrapped and nothing shows a page. */
    private static boolean isOfText(DraftView view, int k) {
        return view.wrap.width[k] > 0 && k > 0 && view.wrap.width[k - 1] > 0 && !isOfPage(view, k);
    }

    private static final Pattern KEY_WORDS = Pattern.compile("关[\\s\\u3000]*键[\\s\\u3000]*词[：:].*");

    private static final Pattern SUMMARY = Pattern.compile("(?:内容)?(?:摘|提)[\\s\\u3000]*要[：:].*");

    /** So many lines may a summary have. */
    private static final int LONGEST_SUMMARY = 12;

    private static boolean isKeyWords(DraftView view, int k) {
        return KEY_WORDS.matcher(view.text[k]).matches()
                && IntStream.range(Math.max(0, k - LONGEST_SUMMARY), k)
                        .anyMatch(i -> SUMMARY.matcher(view.text[i]).matches());
    }

    /** Whether a line is a name right below the last paragraph, alone or above a date. */
    public static boolean isIssuer(DraftView view, int k) {
        return k == view.lastText + 1
                && (view.has(k, LinePattern.ORGAN)
                        || view.repeats[k] > 1 && view.end[k] == CharClass.HAN)
                && !hasAny(view, k, OF_PAGE_AND_WIDE)
                && (k + 1 == view.size()
                        || view.has(k + 1, LinePattern.HAS_DATE)
                        || isOfPage(view, k + 1));
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
