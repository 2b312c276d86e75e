package io.github.chengwen.read.form;

import java.util.regex.Pattern;

/** How dates are written under a title or a signature (R-11…R-22). */
public final class DateLines {

    private static final String N = "[0-9０-９]";

    /** A digit, or a letter that a scanner or a typist took for one. */
    private static final String LIKE_N = "[0-9０-９OolI]";

    private static final String CN = "[〇○Ｏ零0０一二三四五六七八九]";
    private static final String CM = "[元一二三四五六七八九十]{1,3}";
    private static final String X = "[×xXＸ＊*○某]";
    private static final String YEAR =
            "(?:"
                    + N
                    + LIKE_N
                    + "(?: ?"
                    + LIKE_N
                    + "){2}|20[xXＸ×]{1,2}|"
                    + X
                    + "{1,4}|[～~]|"
                    + CN
                    + "{4})";
    private static final String PART =
            "(?:" + N + "{0,2}|" + LIKE_N + " ?" + N + "|" + N + LIKE_N + "|" + X + "{1,2}|" + CM
                    + ")";
    private static final String SP = "[\\s\\u3000\\u00a0]*";

    /** Year, month and day, each perhaps empty or masked. */
    public static final String YMD =
            YEAR + SP + "年" + SP + PART + SP + "月" + SP + "(?:" + PART + SP + "日)?";

    private static final String RANGE_END =
            "(?:" + SP + "[-—–～~至到]" + SP + "(?:" + YEAR + "年)?(?:" + PART + "月)?" + PART + "日)?";

    private static final String DOTTED =
            N + "{4}" + SP + "[-./．－—]" + SP + N + "{1,2}" + SP + "[-./．－—]" + SP + N + "{1,2}";

    private static final String ANY_DATE =
            "(?:" + YMD + RANGE_END + "|" + DOTTED + "|" + PART + "月" + PART + "日)";

    /** 星期三, or the day by the old calendar in brackets. */
    private static final String WEEKDAY =
            "(?:"
                    + SP
                    + "(?:[（(]?(?:星期|周)[一二三四五六日天][）)]?|[（(](?:农历)?[^（）()，。]{0,4}[正腊冬一二三四五六七八九十]月[初十廿一二三四五六七八九]{2,3}[）)]))?";

    private static final String OPEN = "[（(〔\\[【]";
    private static final String CLOSE = "[）)〕\\]】]";

    /** Alone on its line, bracketed or not, with hour and place inside the brackets (R-11…R-20). */
    private static final Pattern ALONE =
            Pattern.compile(
                    "^(?:"
                            + OPEN
                            + SP
                            + "(?:.{0,12}[，,\\s\\u3000])?"
                            + ANY_DATE
                            + WEEKDAY
                            + "[^（）()]{0,40}"
                            + CLOSE
                            + "|"
                            + ANY_DATE
                            + WEEKDAY
                            + SP
                            + "(?:上午|下午|晚上?|中午)?"
                            + SP
                            + "(?:"
                            + N
                            + "{1,2}[：:时点]"
                            + N
                            + "{0,2}分?)?(?:[\\s\\u3000，,]+[\\u4e00-\\u9fff]{2,16})?)$");

    private static final Pattern LABELLED =
            Pattern.compile(
                    "^(?:讲话|会议|发言|演讲)?(?:时间|日期)"
                            + SP
                            + "[：:]"
                            + SP
                            + ".{0,4}"
                            + ANY_DATE
                            + ".{0,20}$");

    private static final Pattern DASHED =
            Pattern.compile("^[—―–⸺-]{1,2}" + SP + YEAR + "年.{0,8}日?在.{4,40}上$");

    /** A bracketed date that opens a line, with something after it. */
    public static final Pattern OPENING =
            Pattern.compile(
                    "^(" + OPEN + SP + ANY_DATE + "[^（）()]{0,40}" + CLOSE + ")" + SP + "(\\S.*)$");

    /** A bracketed date that closes a line, with something before it. */
    public static final Pattern CLOSING =
            Pattern.compile(
                    "^(.*\\S)" + SP + "(" + OPEN + SP + ANY_DATE + "[^（）()]{0,30}" + CLOSE + ")$");

    /** A bracketed date between two parts of a head: 张三（2024年3月×日）同志们：. */
    public static final Pattern INNER =
            Pattern.compile(
                    "^([^（）()]{2,60})("
                            + OPEN
                            + SP
                            + ANY_DATE
                            + "[^（）()]{0,30}"
                            + CLOSE
                            + ")"
                            + SP
                            + "(\\S.*)$");

    /** A date and, after wide space, something else on its line. */
    public static final Pattern BESIDE =
            Pattern.compile("^(" + ANY_DATE + "(?:上午|下午|晚上?)?)[\\s\\u3000\\u00a0]+(\\S.*)$");

    /** The date last: 马 卫 光　2024年3月5日. */
    static final Pattern BEHIND =
            Pattern.compile("^(.{2,40}?\\S)[\\s\\u3000\\u00a0]+(" + ANY_DATE + "(?:上午|下午|晚上?)?)$");

    private static final Pattern INCOMPLETE =
            Pattern.compile("年" + SP + "月|月" + SP + "日|^.?[～~]|" + X + SP + "[年月日]");

    /** What every date has. */
    private static final Pattern HINT = Pattern.compile("[年月]|[0-9０-９]\\s*[-./．－—]");

    private DateLines() {}

    public static boolean matches(String line) {
        return line.length() <= 70
                && HINT.matcher(line).find()
                && (ALONE.matcher(line).matches()
                        || LABELLED.matcher(line).matches()
                        || DASHED.matcher(line).matches());
    }

    /** True for a date without brackets or label, as it stands under a signature. */
    public static boolean isBare(String line) {
        return matches(line) && line.matches("^[0-9０-９〇○Ｏ零一二三四五六七八九×xXＸ～~].*");
    }

    /** True where year, month or day is missing or masked. */
    public static boolean isIncomplete(String line) {
        return INCOMPLETE.matcher(line).find();
    }
}
