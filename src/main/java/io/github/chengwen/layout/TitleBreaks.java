package io.github.chengwen.layout;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What it costs to end a title's line at each place (S-41, S-42). Indices are UTF-16 units. */
final class TitleBreaks {

    static final int FORBIDDEN = Integer.MAX_VALUE;

    private static final int PREFERRED = -2;

    /** Between two characters that no word is known to hold apart or together. */
    private static final int UNKNOWN = 1;

    private static final String NOT_BEFORE = "的地得了着和与及暨上中会、，》”）";
    private static final String NOT_AFTER = "在对为和与及将把向《“（";
    private static final Pattern WHOLE =
            Pattern.compile(
                    "[《“（][^》”）]*[》”）]"
                            + "|[0-9〇○一二三四五六七八九十]+年(?:[0-9一二三四五六七八九十]+月)?"
                            + "(?:[0-9一二三四五六七八九十]+日)?"
                            + "|第[0-9一二三四五六七八九十百]+[次届期个]"
                            + "|[一二三四五六七八九十百千]+(?:周年|[次年项个])"
                            + "|[一二三四五六七八九十]+届(?:[一二三四五六七八九十]+次)?"
                            + "|[0-9]+(?:[.][0-9]+)?[%％]?\\p{IsHan}?"
                            + "|[A-Za-z0-9]{2,}");

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
        boolean forbidden =
                !lawful
                        || costs[i] == FORBIDDEN
                        || NOT_BEFORE.indexOf(title.charAt(i)) >= 0
                        || NOT_AFTER.indexOf(title.charAt(i - 1)) >= 0
                        || before.endsWith("关于")
                        || Character.isLowSurrogate(title.charAt(i));
        if (forbidden) {
            costs[i] = FORBIDDEN;
        } else if (preferred(title, i, before)) {
            costs[i] = PREFERRED;
        }
    }

    private static boolean preferred(String title, int i, String before) {
        return title.startsWith("关于", i)
                || title.charAt(i - 1) == ' '
                || TitleLexicon.endsWithOrgan(before)
                || TitleLexicon.endsWithMeeting(before);
    }

    /** The cost of ending a line before an index, or {@link #FORBIDDEN}. */
    int costBefore(int index) {
        return costs[index];
    }
}
