package io.github.chengwen.layout;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What it costs to end a title's line at each place (S-41, S-42). Indices are UTF-16 units. */
final class TitleBreaks {

    static final int FORBIDDEN = Integer.MAX_VALUE;

    private static final int PREFERRED = -2;

    /** Inside the name of an issuer: only if it does not fit on one line. */
    private static final int SEVERED = 30;

    /** Between two characters that no word is known to hold apart or together. */
    private static final int UNKNOWN = 1;

    private static final String NOT_BEFORE = "的地得了着和与及暨上中会、，》”）";
    private static final String NOT_AFTER = "的在对为和与及将把向《“（";
    private static final Pattern WHOLE =
            Pattern.compile(
                    "[《“（][^》”）]*[》”）]"
                            + "|[0-9〇○一二三四五六七八九十]+年(?:[0-9一二三四五六七八九十]+月)?"
                            + "(?:[0-9一二三四五六七八九十]+日)?"
                            + "|第[0-9一二三四五六七八九十百]+[次届期个]"
                            + "|[一二三四五六七八九十百千]+(?:周年|[次年项个])"
                            + "|[一二三四五六七八九十]+届(?:[一二三四五六七八九十]+[次中])?(?:全会)?"
                            + "|[0-9]+(?:[.][0-9]+)?[%％]?\\p{IsHan}?"
                            + "|[A-Za-z0-9]{2,}"
                            + "|[书市县区省局部州镇乡院][记长]\\p{IsHan}{2,3}(?=在|同志)"
                            + "|^\\p{IsHan}{2,3}同志(?=在)"
                            + "|(?:中共|(?<=^|[在 ]))[\\p{IsHan}&&[^在全]]{2,4}?[省市县区州旗镇乡]"
                            + "(?=第|[0-9十]|\\p{IsHan}{0,4}(?:委|政府|人大|政协|办公))");

    /** Of an organ just named: 市政协十届三次会议. */
    private static final Pattern SESSION = Pattern.compile("[一二三四五六七八九十]+[届次]");

    private final int[] costs;

    private TitleBreaks(int[] costs) {
        this.costs = costs;
    }

    static TitleBreaks of(String title, BreakRules kinsoku) {
        int[] costs = new int[title.length() + 1];
        Arrays.fill(costs, UNKNOWN);
        markWords(title, costs);
        int codePoint = 0;
        for (int i = 0; i < title.length(); i += Character.charCount(title.codePointAt(i))) {
            if (i > 0) {
                adjust(title, i, costs, kinsoku.mayBreakBefore(codePoint));
            }
            codePoint++;
        }
        Matcher whole = WHOLE.matcher(title);
        while (whole.find()) {
            Arrays.fill(costs, whole.start() + 1, whole.end(), FORBIDDEN);
        }
        int issuerEnd = OrganNames.issuerEnd(title);
        for (int i = 1; i < issuerEnd; i++) {
            costs[i] = Math.max(costs[i], SEVERED);
        }
        return new TitleBreaks(costs);
    }

    private static void markWords(String title, int[] costs) {
        int i = 0;
        while (i < title.length()) {
            int length = TitleLexicon.wordAt(title, i);
            if (length > 0) {
                costs[i] = Math.min(costs[i], 0);
                Arrays.fill(costs, i + 1, i + length, FORBIDDEN);
                costs[i + length] = 0;
            }
            i += Math.max(1, length);
        }
    }

    private static void adjust(String title, int i, int[] costs, boolean lawful) {
        String before = title.substring(0, i);
        String after = title.substring(i);
        boolean wordBegins = TitleLexicon.wordAt(title, i) > 0;
        boolean forbidden =
                !lawful
                        || costs[i] == FORBIDDEN
                        || NOT_BEFORE.indexOf(title.charAt(i)) >= 0 && !wordBegins
                        || NOT_AFTER.indexOf(title.charAt(i - 1)) >= 0
                        || before.endsWith("关于")
                        || OrganNames.severs(before, after)
                        || Character.isLowSurrogate(title.charAt(i));
        if (forbidden) {
            costs[i] = FORBIDDEN;
        } else if (preferred(before, after)) {
            costs[i] = PREFERRED;
        }
    }

    private static boolean preferred(String before, String after) {
        return after.startsWith("关于")
                || before.endsWith(" ")
                || before.endsWith("同志")
                || OrganNames.endsOne(before) && !SESSION.matcher(after).lookingAt()
                || TitleLexicon.endsWithMeeting(before) && !after.startsWith("精神");
    }

    /** The cost of ending a line before an index, or {@link #FORBIDDEN}. */
    int costBefore(int index) {
        return costs[index];
    }
}
