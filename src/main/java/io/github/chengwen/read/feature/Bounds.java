package io.github.chengwen.read.feature;

import io.github.chengwen.read.form.CharClass;
import io.github.chengwen.read.form.Numeral;
import io.github.chengwen.read.form.Salutations;
import io.github.chengwen.read.form.SpeakerLine;
import io.github.chengwen.read.form.SplitterLine;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the form of a line rules out: what has no day in it is no date, what ends a clause addresses
 * nobody. Each is a form of the norm, or a test of tidy drafts asks for it; what the weights know
 * as well is not here.
 */
public final class Bounds {

    private static final Pattern FIELD_ROW =
            Pattern.compile(
                    "^(?:\\p{IsHan}{2,6}[：:][^：:，。]{1,20}\\s)+\\p{IsHan}{2,6}[：:][^：:，。]{1,20}$");

    private static final Pattern DIVIDER = Pattern.compile("^[【\\[]?(?:范文|例文|第|篇).*");

    private static final Pattern OF_DATE =
            Pattern.compile("[年月日号期秋春夏冬节]|[0-9OolI]{1,4}\\s*[-./．－—／、]\\s*[0-9OolI]{1,2}(?![0-9])");

    private static final Pattern SIGNS =
            Pattern.compile(
                    "^[^，。；：:（）()]{1,12}[（(](?:盖章|签字|签章|公章|签名)[^（）()]{0,6}[）)]\\s*[：:][^。；]{0,30}$");

    private static final Pattern DATE_OF_SIGNING =
            Pattern.compile("^(?:签订|签署|签约|签字)(?:日期|时间)\\s*[：:].{4,20}");

    /** A paragraph has so many lines behind its first, or more. */
    private static final int LONGEST_PARAGRAPH = 6;

    /** A name of three characters with space between them. */
    private static final int SPREAD = 5;

    /** So many lines of one width, each above a sentence, are headings or text. */
    private static final int FEWEST_ALIKE = 3;

    private static final Pattern YEAR_IN_BRACKETS =
            Pattern.compile("^[（(][^（()）年]{1,4}年[^（()）月]{0,3}月");

    /** So many counted headings show how a draft writes them. */
    private static final int FEWEST_HEADINGS = 2;

    private static final Pattern CLOSING =
            Pattern.compile("(?:特此|专此)(?:通知|通告|公告|公示|通报|报告|请示|批复|函告|函复|复函|致函|说明|证明|申请|奉复)。?");

    /** The first lines of a draft, where a site has its name and its menu. */
    private static final int TOP = 4;

    private Bounds() {}

    /** Whether a line has what a date has, and is no number of an issue. */
    public static boolean mayBeDate(DraftView view, int k) {
        return OF_DATE.matcher(view.text[k]).find() && !view.has(k, LinePattern.ISSUE);
    }

    /**
     * Whether a line ends as a clause or announces what follows, and has no words to listeners, or
     * is the kind of a speech above its title, 国旗下讲话稿：.
     */
    public static boolean addressesNobody(DraftView view, int k) {
        String text = view.text[k];
        if (view.has(k, LinePattern.KIND_AND_COLON)) {
            return true;
        }
        if (text.endsWith("如下：") || text.endsWith("如下:")) {
            return true;
        }
        return "。；;，,！!".indexOf(text.charAt(text.length() - 1)) >= 0
                && !Salutations.isOpen(text)
                && !Salutations.isBare(text)
                && !Salutations.isGreeting(text)
                && !Salutations.isVocative(text);
    }

    /** Whether a line counts or ends in a mark of a clause. */
    public static boolean isClause(DraftView view, int k) {
        int end = view.end[k];
        return view.number[k].form() != Numeral.NONE
                || end == CharClass.COLON
                || end == CharClass.SEMICOLON
                || end == CharClass.STOP
                || end == CharClass.COMMA;
    }

    /** Whether a line is a remark in brackets, as stage directions are. */
    public static boolean isRemark(DraftView view, int k) {
        String text = view.text[k];
        return "（(".indexOf(text.charAt(0)) >= 0
                && "）)".indexOf(text.charAt(text.length() - 1)) >= 0
                && view.number[k].form() == Numeral.NONE;
    }

    /** Whether a line of the head is of a site and not of the title below it. */
    public static boolean isOfSite(DraftView view, int k) {
        return view.has(k, LinePattern.WEB_LINE)
                || isNameOfSite(view, k)
                || isToReader(view, k)
                || isAboveTitleOfSeries(view, k);
    }

    /** 青禾县人民政府 above the fields of a page: the name of the site. */
    private static boolean isNameOfSite(DraftView view, int k) {
        return k < TOP
                && k + 1 < view.size()
                && (view.has(k, LinePattern.ORGAN) || view.has(k, LinePattern.SITE))
                && view.has(k + 1, LinePattern.WEB_LINE);
    }

    /** 欢迎访问本站！ or 第三稿发您了，请审阅 above a line that sounds like a title: no line of it. */
    private static boolean isToReader(DraftView view, int k) {
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

    /** 会议材料之三 above the title of the third: no line of that title. */
    private static boolean isAboveTitleOfSeries(DraftView view, int k) {
        return k + 1 < view.size()
                && view.has(k, LinePattern.SERIES)
                && !view.has(k + 1, LinePattern.HAS_DATE)
                && !view.has(k + 1, LinePattern.SPEAKER)
                && !view.has(k + 1, LinePattern.NAME)
                && !view.has(k + 1, LinePattern.ADDRESS)
                && !view.has(k + 1, LinePattern.SUBTITLE)
                && !view.ended[k + 1];
    }

    /** 会议材料之三 as the first line, which divides nothing. */
    public static boolean isSeriesOnTop(DraftView view, int k) {
        return k == 0 && view.has(k, LinePattern.SERIES);
    }

    /** 级别：甲级　类别：制度: fields of a form beside each other. */
    public static boolean isFieldRow(DraftView view, int k) {
        return FIELD_ROW.matcher(view.text[k]).matches();
    }

    /** 范文一　在团拜会上的讲话: it divides a collection and repeats the title below it. */
    public static boolean isDivider(DraftView view, int k) {
        String text = view.text[k];
        return DIVIDER.matcher(text).matches()
                && SplitterLine.of(text).filter(line -> line.titleStart() > 0).isPresent();
    }

    /** Whether a line announces what follows, with words such as 如下：. */
    public static boolean isAnnouncement(DraftView view, int k) {
        String text = view.text[k];
        return text.endsWith("如下：") || text.endsWith("如下。") || text.endsWith("如下:");
    }

    /** 甲方（盖章）：, a party of a contract below it. */
    public static boolean isParty(DraftView view, int k) {
        return SIGNS.matcher(view.text[k]).matches();
    }

    /** 签订日期： of a contract. */
    public static boolean isDateOfSigning(DraftView view, int k) {
        return DATE_OF_SIGNING.matcher(view.text[k]).matches();
    }

    /** Whether a line is a document number or a draft mark. */
    public static boolean isNote(DraftView view, int k) {
        return view.has(k, LinePattern.DOCUMENT_NUMBER) || view.has(k, LinePattern.DRAFT_MARK);
    }

    /** 抄送：, which no paragraph opens with. */
    public static boolean isCopyTo(DraftView view, int k) {
        return view.text[k].startsWith("抄") && view.has(k, LinePattern.COPY_TO);
    }

    /** 马 卫 光: no other words are written so. */
    public static boolean isSpreadName(DraftView view, int k) {
        return view.has(k, LinePattern.SPACED_NAME) && view.text[k].length() >= SPREAD;
    }

    /** Whether words without a number or a mark stand right above a sentence. */
    private static boolean isAboveSentence(DraftView view, int k) {
        return k + 1 < view.size()
                && view.end[k] == CharClass.HAN
                && !Guard.isNumbered(view, k)
                && view.stops[k] + view.commas[k] == 0
                && Guard.isSentence(view, k + 1)
                && view.width[k + 1] > view.width[k];
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

    /** Lines of one width, each above a sentence: headings or text, and of no head. */
    public static boolean[] alike(DraftView view) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int k = 1; k < view.size(); k++) {
            if (isAboveSentence(view, k)) {
                counts.merge(view.width[k], 1, Integer::sum);
            }
        }
        boolean[] alike = new boolean[view.size()];
        for (int k = 1; k < view.size(); k++) {
            alike[k] =
                    isAboveSentence(view, k)
                            && counts.getOrDefault(view.width[k], 0) >= FEWEST_ALIKE;
        }
        return alike;
    }

    /** （2024年5月6日·根据录音整理）, the date of a speech. */
    public static boolean isYearInBrackets(DraftView view, int k) {
        return YEAR_IN_BRACKETS.matcher(view.text[k]).find();
    }

    /** （县委书记　李明） below a title. */
    public static boolean isSpeakerInBrackets(DraftView view, int k) {
        if (!isRemark(view, k)) {
            return false;
        }
        String words = view.text[k].substring(1, view.text[k].length() - 1).strip();
        return !words.isEmpty() && SpeakerLine.of(words).isPresent();
    }

    /**
     * Whether a short sentence above text is text: no other one of the draft is, and headings have
     * siblings; or the draft counts its headings, and they end without a stop.
     */
    public static boolean isLoneSentence(DraftView view, int k) {
        return isSentenceAboveText(view, k)
                && (view.sentencesAboveText == 1
                        || view.numberedHeadings >= FEWEST_HEADINGS
                                && view.sentencesAboveText <= 2 * view.numberedHeadings);
    }

    /** 一、认清形势, a line with the number of a heading and without any mark. */
    static boolean isNumberedHeading(DraftView view, int k) {
        int form = view.number[k].form();
        return (form == Numeral.HAN || form == Numeral.HAN_BRACKETED)
                && view.end[k] == CharClass.HAN
                && view.stops[k] == 0
                && view.width[k] < DraftView.LONG;
    }

    /** A sentence without a number, short enough for a heading, above a wider line. */
    static boolean isSentenceAboveText(DraftView view, int k) {
        return Guard.isSentence(view, k)
                && view.stops[k] == 1
                && !Guard.isNumbered(view, k)
                && !view.has(k, LinePattern.ENUMERATES)
                && view.width[k] < DraftView.LONG
                && k + 1 < view.size()
                && view.width[k + 1] > view.width[k];
    }

    /** 特此通知。, a paragraph of its own. */
    public static boolean isClosing(DraftView view, int k) {
        return CLOSING.matcher(view.text[k]).matches();
    }

    /** Whether a piece of a line is a name behind a date, 2024年5月6日　周 明 远. */
    public static boolean isNameAfterDate(DraftView view, int k) {
        return view.item(k).piece() > 0
                && view.has(k - 1, LinePattern.BARE_DATE)
                && (view.has(k, LinePattern.NAME) || view.has(k, LinePattern.SPACED_NAME));
    }
}
