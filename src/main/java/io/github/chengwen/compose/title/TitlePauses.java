package io.github.chengwen.compose.title;

import java.util.regex.Pattern;

/** How well a line may end at a place where it is lawful: where a speaker would pause (S-42). */
final class TitlePauses {

    private static final int PREFERRED = -2;

    private static final int AFTER_STOP = 8;

    /** Between two meetings in one: …推进会暨 / …动员会. */
    private static final int AFTER_FIRST_MEETING = -1;

    /** Before 建设 that ends a phrase, or what quoted words name. */
    private static final int INSIDE_PHRASE = 2;

    /** Between a year, or 在全市, and what was done in it. */
    private static final int AFTER_SCOPE = 2;

    /** Beside the spaces of a slogan, where its clauses part. */
    private static final int INSIDE_CLAUSE = 2;

    private static final Pattern SPACE = Pattern.compile("[ \\u3000]");

    /** The speaker, before the occasion. */
    private static final Pattern LEADER =
            Pattern.compile(
                    ".*(?:书记|[省市县区州旗镇乡局厅部院校会]长|检察长|秘书长|董事长|主任|主席|总经理)"
                            + "(?:\\p{IsHan}{2,3}|\\p{IsHan}{2,6}·\\p{IsHan}{2,8})");

    /** What a slogan ends in: 为全面建设现代化… */
    private static final Pattern PURPOSE =
            Pattern.compile("为(?:全面|建设|加快|实现|推动|推进|谱写|夺取|奋力|促进|开创)\\p{IsHan}*");

    private static final Pattern QUOTED = Pattern.compile(".*[”》]");

    /** What quoted words name: “千万工程”经验. */
    private static final Pattern NAMED = Pattern.compile("(?:精神|经验|活动|行动|工程|理念|战略|主题).*");

    private static final Pattern SCOPE =
            Pattern.compile(".*(?:[0-9]{4}年|在(?:全[国省市州县区旗镇乡]|[省市州县区]))");

    /** Of an organ just named: 市政协十届三次会议. */
    private static final Pattern SESSION = Pattern.compile("[一二三四五六七八九十]+[届次].*");

    /** S-44: no line of a title ends in these if another way can be found. */
    private static final String STOPS = "、，；：";

    /** Words never run across these. */
    private static final String CLOSING = "》”）";

    private static final String OPENING = "《“（";

    private TitlePauses() {}

    /** The cost of a break between two parts of a title. */
    static int cost(String before, String after, int betweenWords) {
        if (STOPS.indexOf(before.charAt(before.length() - 1)) >= 0) {
            return AFTER_STOP;
        }
        if (isPreferred(before, after)) {
            return PREFERRED;
        }
        if (SCOPE.matcher(before).matches() || ofPlace(before, after)) {
            return AFTER_SCOPE;
        }
        if (goesOn(before, after)) {
            return INSIDE_PHRASE;
        }
        if (before.endsWith("暨")) {
            String first = before.substring(0, before.length() - 1);
            return TitleLexicon.endsWithMeeting(first) ? AFTER_FIRST_MEETING : 0;
        }
        boolean marked =
                CLOSING.indexOf(before.charAt(before.length() - 1)) >= 0
                        || OPENING.indexOf(after.charAt(0)) >= 0;
        return (marked ? 0 : betweenWords)
                + (SPACE.matcher(before + after).find() ? INSIDE_CLAUSE : 0);
    }

    /** Whether a session of a place's congress follows the place: 云溪市第十六届… */
    private static boolean ofPlace(String before, String after) {
        return after.startsWith("第") && "省市州县区旗镇乡".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private static boolean goesOn(String before, String after) {
        return after.startsWith("建设")
                || QUOTED.matcher(before).matches() && NAMED.matcher(after).matches();
    }

    private static boolean isPreferred(String before, String after) {
        return after.startsWith("关于")
                || SPACE.matcher(before.substring(before.length() - 1)).matches()
                || before.endsWith("同志")
                || after.startsWith("在") && LEADER.matcher(before).matches()
                || PURPOSE.matcher(after).matches()
                || OrganNames.endsOne(before) && !SESSION.matcher(after).matches()
                || TitleLexicon.endsWithMeeting(before) && !after.startsWith("精神");
    }
}
