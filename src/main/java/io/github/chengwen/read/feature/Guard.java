package io.github.chengwen.read.feature;

import io.github.chengwen.read.form.CharClass;
import io.github.chengwen.read.form.Numeral;
import io.github.chengwen.read.form.Salutations;
import io.github.chengwen.read.form.SpeakerLine;
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

    /** A name of three characters with space between them. */
    private static final int SPREAD = 5;

    private static final Pattern YEAR_IN_BRACKETS =
            Pattern.compile("^[（(][^（()）年]{1,4}年[^（()）月]{0,3}月");

    /** So many counted headings show how a draft writes them. */
    private static final int FEWEST_HEADINGS = 2;

    private static final int FEW_SENTENCES = 3;

    /** Two lines of so many columns are rows. */
    private static final int COLUMNS = 3;

    private static final Pattern CAPTION =
            Pattern.compile("附?表\\s*[0-9一二三四五六七八九十]{1,3}[^。；，]{0,40}|[^。；，：]{2,30}表");

    private static final String CLOSERS = "，。、；：！？）》”’」』】";

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
                || Wording.isDuty(view, k)
                        && Wording.isDuty(view, k - 1)
                        && view.wrap.width[k - 1] == 0
                || Wording.opensWithDuty(view, k) && isBesideDuty(view, k)
                || view.wrap.width[k - 1] == 0
                        && Cells.ofAnyLength(view.text[k]) >= COLUMNS
                        && Cells.ofAnyLength(view.text[k - 1]) >= COLUMNS;
    }

    /** Whether a line stands among lines that were wrapped and nothing shows a page. */
    public static boolean isOfText(DraftView view, int k) {
        return view.wrap.width[k] > 0
                && k > 0
                && view.wrap.width[k - 1] > 0
                && !PageSigns.isOfPage(view, k);
    }

    /** Whether digits stand below or above digits, as in a column; pages are farther apart. */
    public static boolean isCount(DraftView view, int k) {
        return isDigits(view, k) && (isDigits(view, k - 1) || isDigits(view, k + 1));
    }

    private static boolean isDigits(DraftView view, int k) {
        return k >= 0 && k < view.size() && view.text[k].chars().allMatch(Character::isDigit);
    }

    /** Whether a line is as wide as a line of text. */
    public static boolean isWide(DraftView view, int k) {
        return view.width[k] >= SHORTEST_BROKEN;
    }

    /** Whether a line has a digit or a numeral. */
    public static boolean hasNumeral(DraftView view, int k) {
        String text = view.text[k];
        for (int i = 0; i < text.length(); i++) {
            int type = CharClass.of(text.charAt(i));
            if (type == CharClass.DIGIT
                    || type == CharClass.NUMERAL
                    || "年月".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
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

    /** Whether a line ends in a full stop. */
    public static boolean isSentence(DraftView view, int k) {
        return view.end[k] == CharClass.STOP;
    }

    /** Whether a line ends in a comma or a colon. */
    public static boolean isOpen(DraftView view, int k) {
        return view.end[k] == CharClass.COMMA || view.end[k] == CharClass.COLON;
    }

    /** Whether a line is drawn of dashes or stars. */
    public static boolean isRule(DraftView view, int k) {
        return view.has(k, LinePattern.RULE);
    }

    /** （2024年5月6日　县政府礼堂） */
    public static boolean isDateInBrackets(DraftView view, int k) {
        return view.has(k, LinePattern.BRACKETED_DATE)
                || isRemark(view, k) && view.has(k, LinePattern.HAS_DATE);
    }

    /** （2024年5月6日·根据录音整理）, the date of a speech. */
    public static boolean isYearInBrackets(DraftView view, int k) {
        return YEAR_IN_BRACKETS.matcher(view.text[k]).find();
    }

    /** 马 卫 光: no other words are written so. */
    public static boolean isSpreadName(DraftView view, int k) {
        return view.has(k, LinePattern.SPACED_NAME) && view.text[k].length() >= SPREAD;
    }

    /** 尊敬的各位领导 without a mark behind it. */
    public static boolean isBareAddress(DraftView view, int k) {
        return view.has(k, LinePattern.BARE_ADDRESS);
    }

    /** Whether a piece of a line is a name behind a date, 2024年5月6日　周 明 远. */
    public static boolean isNameAfterDate(DraftView view, int k) {
        return view.item(k).piece() > 0
                && view.has(k - 1, LinePattern.BARE_DATE)
                && (view.has(k, LinePattern.NAME) || view.has(k, LinePattern.SPACED_NAME));
    }

    /** Whether a piece of a line addresses listeners behind a date, 2024年5月6日　同志们：. */
    public static boolean isAddressAfterDate(DraftView view, int k) {
        return view.item(k).piece() > 0
                && view.has(k - 1, LinePattern.BARE_DATE)
                && Salutations.isSpeech(view.text[k]);
    }

    /** Whether a wide line counts, has no stop and does not go on below. */
    public static boolean isLongHeading(DraftView view, int k) {
        int form = view.number[k].form();
        boolean han = form == Numeral.HAN || form == Numeral.HAN_BRACKETED;
        return (han || isNumbered(view, k) && k + 1 < view.size() && !isNumbered(view, k + 1))
                && view.width[k] >= WIDEST_HEADING
                && view.stops[k] == 0
                && view.end[k] == CharClass.HAN
                && k + 1 < view.size()
                && view.item(k).pieces() == 1
                && view.wrap.width[k] == 0
                && view.ended[k + 1];
    }

    /** Whether words without a number or a mark stand right above a sentence. */
    public static boolean isAboveSentence(DraftView view, int k) {
        return k + 1 < view.size()
                && view.end[k] == CharClass.HAN
                && !isNumbered(view, k)
                && view.stops[k] + view.commas[k] == 0
                && isSentence(view, k + 1)
                && view.width[k + 1] > view.width[k];
    }

    /** Whether a line counts. */
    public static boolean isNumbered(DraftView view, int k) {
        return view.number[k].form() != Numeral.NONE;
    }

    /** （县委书记　李明） below a title. */
    public static boolean isSpeakerInBrackets(DraftView view, int k) {
        if (!isRemark(view, k)) {
            return false;
        }
        String words = view.text[k].substring(1, view.text[k].length() - 1).strip();
        return !words.isEmpty() && SpeakerLine.of(words).isPresent();
    }

    /** 时间：, 地点：, 主持： in lines below each other, as minutes and programmes have them. */
    public static boolean isOfMinutes(DraftView view, int k) {
        return view.has(k, LinePattern.MINUTES_LABEL)
                && (k > 0 && view.has(k - 1, LinePattern.MINUTES_LABEL)
                        || k + 1 < view.size() && view.has(k + 1, LinePattern.MINUTES_LABEL));
    }

    /** Whether a short sentence without a number stands above another, or a numbered heading. */
    public static boolean isAboveShortSentence(DraftView view, int k) {
        return isShortSentence(view, k)
                && view.end[k] != CharClass.QUESTION
                && k + 1 < view.size()
                && (isShortSentence(view, k + 1) && view.blanks(k + 1) == view.blanks(k)
                        || isNumberedHeading(view, k + 1));
    }

    /**
     * Whether a short sentence above text is text: no other one of the draft is, and headings have
     * siblings; or the draft counts its headings, and they end without a stop.
     */
    public static boolean isLoneSentence(DraftView view, int k) {
        return isSentenceAboveText(view, k)
                && (view.sentencesAboveText == 1
                        || view.numberedHeadings >= FEWEST_HEADINGS
                                && view.sentencesAboveText <= view.numberedHeadings);
    }

    /**
     * Whether a short sentence stands above text in a draft that counts its headings and has few
     * such sentences, or counts none and has very few: many may be headings themselves.
     */
    public static boolean isSentenceBesideHeadings(DraftView view, int k) {
        boolean few =
                view.numberedHeadings >= FEWEST_HEADINGS
                                && view.sentencesAboveText <= 2 * view.numberedHeadings
                        || view.numberedHeadings == 0 && view.sentencesAboveText <= FEW_SENTENCES;
        return few && isSentenceAboveText(view, k);
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
        return isSentence(view, k)
                && view.stops[k] == 1
                && !isNumbered(view, k)
                && !view.has(k, LinePattern.ENUMERATES)
                && view.width[k] < DraftView.LONG
                && k + 1 < view.size()
                && view.width[k + 1] > view.width[k];
    }

    private static boolean isShortSentence(DraftView view, int k) {
        return CharClass.isStop(view.end[k]) && !isNumbered(view, k) && !isWide(view, k);
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
                || HeadBounds.goesOnSubtitle(view, k)
                || isBrokenOnce(view, above, k)
                || view.seams.isRagged(view.size) && !view.ended[above] && !isNumbered(view, k)
                || (end == CharClass.COMMA || end == CharClass.PAUSE)
                        && (isWide(view, k - 1)
                                || isWide(view, k)
                                || view.end[k] == CharClass.COLON);
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

    /** Whether the duties of a list begin or go on with a line. */
    private static boolean isBesideDuty(DraftView view, int k) {
        return Wording.opensWithDuty(view, k - 1)
                || view.ended[k - 1] && k + 1 < view.size() && Wording.opensWithDuty(view, k + 1);
    }

    /** 1. or 第三条 with its words on the next line. */
    private static boolean isNumberAlone(DraftView view, int k) {
        Numeral number = view.number[k];
        return number.form() != Numeral.NONE && number.length() == view.text[k].length();
    }

    /** Whether a line ends as a clause or announces what follows, and has no words to listeners. */
    public static boolean addressesNobody(DraftView view, int k) {
        String text = view.text[k];
        if (text.endsWith("如下：") || text.endsWith("如下:")) {
            return true;
        }
        return "。；;，,！!".indexOf(text.charAt(text.length() - 1)) >= 0
                && !Salutations.isOpen(text)
                && !Salutations.isBare(text)
                && !Salutations.isGreeting(text)
                && !Salutations.isVocative(text);
    }

    /** Whether a line of low dashes stands below a question, to be filled in. */
    public static boolean isBlank(DraftView view, int k) {
        return k > 0
                && view.text[k].chars().allMatch(c -> c == '_' || c == '＿')
                && (view.end[k - 1] == CharClass.COLON || view.text[k - 1].endsWith("？"));
    }

    /** Whether a line goes on with the count of headings above it, 三、 after 二、. */
    public static boolean isNextHeading(DraftView view, int k) {
        return view.number[k].form() == Numeral.HAN
                && view.up[k] >= 0
                && !PageSigns.hasAny(view, k, PageSigns.OF_PAGE)
                && view.repeats[k] == 1;
    }

    /** …（精选3篇）, the title of a collection. */
    public static boolean isOfCollection(DraftView view, int k) {
        return view.has(k, LinePattern.COLLECTION) && !PageSigns.hasAny(view, k, PageSigns.OF_PAGE);
    }

    /** Whether a line is a remark in brackets, as stage directions are. */
    public static boolean isRemark(DraftView view, int k) {
        String text = view.text[k];
        return "（(".indexOf(text.charAt(0)) >= 0
                && "）)".indexOf(text.charAt(text.length() - 1)) >= 0
                && view.number[k].form() == Numeral.NONE;
    }
}
