package io.github.chengwen.compose.title;

import io.github.chengwen.layout.line.BreakRules;
import java.util.Arrays;

/** What it costs to end a title's line at each place (S-41, S-42). Indices are UTF-16 units. */
final class TitleBreaks {

    static final int FORBIDDEN = Integer.MAX_VALUE;

    /** Inside the name of an issuer: only if it does not fit on one line. */
    private static final int SEVERED = 30;

    /** Between two characters that no word is known to hold apart or together. */
    private static final int UNKNOWN = 3;

    /** S-42 twice: after an organ's name and before 关于. */
    private static final int AFTER_ISSUER = -4;

    /** Before 领导小组 and the like: better than a line that is much too long. */
    private static final int BEFORE_ENDING = 8;

    private static final String NOT_BEFORE = "的地得了着和与及暨上中会、，》”）";
    private static final String NOT_AFTER = "的在对为和与及将把向《“（";
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
        for (int i = 1; i < title.length(); i++) {
            if (Character.isLowSurrogate(title.charAt(i))) {
                costs[i] = FORBIDDEN;
            }
        }
        TitleWholes.forbidInside(title, costs);
        int issuerEnd = OrganNames.issuerEnd(title);
        for (int i = 1; i < issuerEnd; i++) {
            costs[i] = Math.max(costs[i], SEVERED);
        }
        if (issuerEnd > 0 && title.startsWith("关于", issuerEnd)) {
            costs[issuerEnd] = AFTER_ISSUER;
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
                        || OrganNames.severs(before, after);
        if (forbidden) {
            costs[i] = FORBIDDEN;
        } else if (OrganNames.beginsLongEnding(before, after)) {
            costs[i] = BEFORE_ENDING;
        } else {
            costs[i] = TitlePauses.cost(before, after, costs[i]);
        }
    }

    /** The cost of ending a line before an index, or {@link #FORBIDDEN}. */
    int costBefore(int index) {
        return costs[index];
    }
}
