package io.github.chengwen.check.text;

import java.util.regex.Pattern;

/** Text that is shown as it stands and is not the writer's own: entries of errata, verses. */
public final class Cited {

    /** What is quoted by errata is no longer than this. */
    private static final int LONGEST = 24;

    /** So many characters on either side of a quotation tell what it is. */
    private static final int BESIDE = 8;

    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?:误[为作写成植打把将]{0,2}|错[写打印成为]{1,2}|[写打印排][成作]了?|而非|不宜?写|(?:误|错)[：:]?|原文(?:为|是)?)$");

    private static final Pattern AFTER =
            Pattern.compile(
                    "^(?:[^。；]{0,3}(?:应为|应作|应是|应改|应写|当作|更正|改为|写成|写作|误写?[为作成]|错写|有误|是错)|的错|一类错|等错|均?系误|误)");

    private static final Pattern CLAUSES = Pattern.compile("[，。；！？、,;!?\\s]+");

    private Cited() {}

    /** Whether a place is in quotation marks and is told to be wrong: “再接再厉”误为“再接再励”. */
    public static boolean isErratum(String text, int from, int to) {
        int open = text.lastIndexOf('“', from);
        int close = text.indexOf('”', Math.max(from, to - 1));
        boolean within = open >= 0 && close >= 0 && text.lastIndexOf('”', from) < open;
        if (!within || close - open > LONGEST) {
            return false;
        }
        String before = text.substring(Math.max(0, open - BESIDE), open);
        String after = text.substring(close + 1, Math.min(text.length(), close + 1 + BESIDE));
        return BEFORE.matcher(before).find() || AFTER.matcher(after).find();
    }

    /**
     * Whether a place is in a verse: a quotation, or a paragraph, of nothing but clauses of four,
     * five or seven characters each.
     */
    public static boolean isVerse(String text, int at) {
        int open = text.lastIndexOf('“', at);
        int close = text.indexOf('”', at);
        boolean quoted = open >= 0 && close >= 0 && text.lastIndexOf('”', at) < open;
        String[] clauses =
                CLAUSES.split((quoted ? text.substring(open + 1, close) : text).strip(), -1);
        int size = clauses[0].length();
        int count = 0;
        for (String clause : clauses) {
            if (!clause.isEmpty() && clause.length() != size) {
                return false;
            }
            count += clause.isEmpty() ? 0 : 1;
        }
        return count > 1 && (size == 4 || size == 5 || size == 7);
    }
}
