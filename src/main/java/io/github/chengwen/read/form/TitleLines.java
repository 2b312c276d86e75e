package io.github.chengwen.read.form;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How titles, subtitles, marks and dividing lines are written (R-01…R-10). */
public final class TitleLines {

    /** Between the characters of a spaced word. */
    private static final String SP = "[\\s\\u3000]*";

    private static final String KIND =
            ("(?:[讲谈]_话|发_言|致_辞|致_词|报_告|汇报|主持词|主持讲话|开幕词|闭幕词|开场白|祝_词|祝酒词|贺_词|贺信|贺电|唁电|慰问电|讣告|答复|承诺书|决心书|申请书|邀请书|启事|介绍信|推荐信|誓词|公约|回信|复信|献_词"
                            + "|欢迎词|欢送词|答谢词|倡议书|慰问信|感谢信|公开信|欢迎信|党_课|讲_稿|演讲|表态|述职|点评|说明|总结|心得体会"
                            + "|剖析材料|材料|悼词|寄语|感言|感谢词|致谢词|推荐词|颁奖词|声明)(?:稿|词|辞|提纲|要点|材料|报告|全文|实录|节选)?")
                    .replace("_", SP);

    private static final String OFFICIAL =
            "(?:通知|意见|决定|决议|通报|公告|通告|请示|批复|函|纪要|办法|方案|规定|条例|细则|规划|计划|要点|工作思路|工作打算|安排|预案|建议)"
                    + "(?:[（(].{1,8}[）)])?";

    private static final String MARK =
            "(?:代拟稿|草\\s*稿|初\\s*稿|讨论稿|征求意见稿|送审稿|审议稿|审定稿|修改稿|修订稿|定\\s*稿|打印稿|录音整理稿?|提纲|摘要|节选|供参考"
                    + "|第[一二三四五六七八九十0-9]+稿|[0-9]{1,2}月[0-9]{1,2}日稿)";

    /** A mark glued to the end of a title (S-04). */
    public static final Pattern GLUED_MARK = Pattern.compile("^(.+?)\\s*[（(](" + MARK + ")[）)]$");

    private static final Pattern MARK_LINE =
            Pattern.compile("^(?:[（(〔【]" + MARK + "(?:[·，,、\\s].{1,8})?[）)〕】]|" + MARK + ")$");

    private static final Pattern RECORDED =
            Pattern.compile(
                    "^[（(]?(?:此件|本文|本稿)?(?:系|是)?(?:根据|据).{0,6}录音整理(?:[，,；;].{0,20})?[）)]?$"
                            + "|^[（(].{0,8}未经(?:本人|讲话人|领导).{0,4}审(?:阅|定|核).{0,6}[）)]$");

    private static final Pattern OCCASION =
            Pattern.compile("^.{0,24}?在.{2,60}?(?:上|时|中|会|典礼|仪式)的.{0,10}?" + KIND + "$");

    private static final Pattern ENDS_IN_KIND =
            Pattern.compile("^.{2,60}(?:" + KIND + "|" + OFFICIAL + ")(?:[（(][^（）()]{1,12}[）)])?$");

    private static final Pattern KIND_ALONE =
            Pattern.compile("^(?:" + KIND + "|" + OFFICIAL + ")$");

    private static final Pattern QUOTED = Pattern.compile("^《.{2,60}》$");

    /** Two clauses of much the same length with a space between them. */
    private static final Pattern TWO_CLAUSES =
            Pattern.compile(
                    "^([\\u3400-\\u9fff][^，。；：！？\\s\\u3000]{3,17})[ \\u3000]+([^，。；：！？\\s\\u3000]{4,18})$");

    /** 勤于尽责　严于律己　努力当好服务基层的“店小二”: three of them, the last as long as it likes. */
    private static final Pattern THREE_CLAUSES =
            Pattern.compile(
                    "^([\\u3400-\\u9fff]{4,9})[ \\u3000]+([\\u3400-\\u9fff]{4,9})[ \\u3000]+[\\u3400-\\u9fff“”]{4,16}$");

    private static final Pattern SUBTITLE =
            Pattern.compile(
                    "^(?:[—―–⸺]{1,4}+|-{2,4}+)\\s*+(?![0-9０-９]{1,3}\\s*[—―–-]*$)\\S.{1,70}$");

    /** A label, a line in brackets, a sign, an address: whatever it ends in, not a title. */
    private static final Pattern UNLIKELY =
            Pattern.compile(
                    "^(?:[^：:《》，]{1,5}[：:].*|[（(【\\[].*[）)】\\]]|[◆◇●○■□▲△▶▷★☆◎※▎▍▌█➤].*|.*(?:https?:|www\\.|@).*|[^\\u4e00-\\u9fff]*)$");

    private static final Pattern COLUMNS =
            Pattern.compile("^\\S{3,}(?:\\t|[ \\u3000\\u00a0]{2,}|\\u3000)\\S{3,}.*$");

    private static final int LONGEST_WITH_CLAUSES = 40;
    private static final int LONGEST_UNEVEN = 20;
    private static final int WIDEST_DIFFERENCE = 6;

    /** （在教师节庆祝大会上） under a title. */
    private static final Pattern BRACKETED_OCCASION =
            Pattern.compile("^[（(]在.{2,50}(?:[上时中]|的.{0,10}" + KIND + ")[）)]$");

    /** Over several texts, not of one. */
    private static final Pattern COLLECTION =
            Pattern.compile(
                    ".*(?:汇编|选编|合集|集锦|精选|范文|资料|文件|网|报|期|[篇稿](?:[（(].*[）)])?|[（(][^（）()]{0,8}[篇稿][）)])$");

    private static final Pattern SUBTITLE_END =
            Pattern.compile(
                    "^.*(?:会议|论坛|仪式|典礼|[开闭]幕式|活动|会|班|周年)(?:[上中时](?:的" + KIND + ")?|的" + KIND + ")$");

    private static final Pattern CLOSED = Pattern.compile("^.*[上中时](?:的" + KIND + ")?$");

    /** The last characters of KIND, OFFICIAL and QUOTED, and of a mark after them. */
    private static final String LAST =
            "文录选电复告事词约錄選電復約话言辞词告报稿白信书课讲演态职评明结会料悼语纲点知见定议示复函要法案例则划路排算》）)話詞報講書課態職評結會語綱點見議復則劃";

    private static final int LONGEST_SUBTITLE_END = 40;

    private TitleLines() {}

    public static boolean isUnlikely(String line) {
        return UNLIKELY.matcher(line).matches()
                || isTableRow(line)
                || isUneven(line) && likeness(line) == 0;
    }

    /**
     * Three cells or more; of a spaced title every cell is one character, of a motto all are even.
     */
    public static boolean isTableRow(String line) {
        String[] cells = line.split("[\\s\\u3000\\u00a0]+");
        return cells.length >= (line.indexOf('\t') >= 0 ? 3 : 4)
                && Stream.of(cells).mapToInt(String::length).distinct().count() > 1
                && Stream.of(cells).mapToInt(String::length).filter(n -> n > 1).count() >= 2;
    }

    /** Clauses of a motto are much of a length: 百日为期，不负韶华. */
    private static boolean isUneven(String line) {
        int comma = line.indexOf('，');
        return comma >= 0
                && line.length() > LONGEST_UNEVEN
                && (line.length() > LONGEST_WITH_CLAUSES
                        || Math.abs(line.length() - 1 - 2 * comma) > WIDEST_DIFFERENCE);
    }

    /** Two words or more with wide space between them, each of some length. */
    public static boolean isColumns(String line) {
        return COLUMNS.matcher(line).matches();
    }

    /** True for the name of a collection or a periodical. */
    public static boolean isOfCollection(String line) {
        return COLLECTION.matcher(line).matches();
    }

    public static boolean isMark(String text) {
        String line = Simplified.of(text);
        return MARK_LINE.matcher(line).matches() || RECORDED.matcher(line).matches();
    }

    public static boolean isSubtitle(String line) {
        return SUBTITLE.matcher(line).matches() || BRACKETED_OCCASION.matcher(line).matches();
    }

    /** True where a subtitle ends on the next line: ——在市人大常委会 ｜ 第二十一次会议上. */
    public static boolean isSubtitleBroken(String line, String below) {
        return isSubtitle(line)
                && line.indexOf('在') >= 0
                && !CLOSED.matcher(line).matches()
                && below.length() <= LONGEST_SUBTITLE_END
                && SUBTITLE_END.matcher(below).matches();
    }

    public static boolean isTwoClauses(String line) {
        var three = THREE_CLAUSES.matcher(line);
        if (three.matches()) {
            return three.group(1).length() == three.group(2).length();
        }
        var matcher = TWO_CLAUSES.matcher(line);
        return matcher.matches()
                && Math.abs(matcher.group(1).length() - matcher.group(2).length()) <= 6;
    }

    /** How much a line sounds like a title: 0 not at all, 3 beyond doubt. */
    public static int likeness(String line) {
        if (line.length() > 90 || !mayBeLikely(line)) {
            return 0;
        }
        String bare = Simplified.of(withoutMark(line));
        if (KIND_ALONE.matcher(Spaces.none(bare)).matches()) {
            return 3;
        }
        if (OCCASION.matcher(bare).matches()) {
            return 3;
        }
        if (ENDS_IN_KIND.matcher(bare).matches() || QUOTED.matcher(bare).matches()) {
            return 2;
        }
        return isTwoClauses(bare) ? 2 : 0;
    }

    /** Every title that sounds like one ends in one of few characters or has two clauses. */
    private static boolean mayBeLikely(String line) {
        return LAST.indexOf(line.charAt(line.length() - 1)) >= 0
                || line.indexOf(' ') >= 0
                || line.indexOf('\u3000') >= 0;
    }

    /** 在……上的讲话: under a motto, the occasion is the subtitle (S-02). */
    public static boolean isOccasion(String line) {
        return line.startsWith("在") && OCCASION.matcher(Simplified.of(line)).matches();
    }

    public static String withoutMark(String line) {
        var glued = GLUED_MARK.matcher(line);
        return glued.matches() ? glued.group(1) : line;
    }
}
