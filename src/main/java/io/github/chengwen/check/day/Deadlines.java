package io.github.chengwen.check.day;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;

/** Names and replies that are due after the meeting they are for: 定于11月7日召开, 回执11月10日前报. */
public final class Deadlines implements Rule {

    private static final PrefilteredPattern EVENT =
            PrefilteredPattern.of(
                    "定拟将",
                    "(?:定|拟|将)于(?:[0-9]{4}年)?([0-9]{1,2})月([0-9]{1,2})日[^。；]{0,20}(?:召开|举行|举办|开幕|进行|开展)");

    private static final String PAPERS =
            "(?:回执|报名表|参会人员名单|参会名单|参加人员名单|参训人员名单|人员名单|报名|发言材料|发言稿|参赛名单|请假)";

    private static final PrefilteredPattern DUE =
            PrefilteredPattern.of(
                    "回报参人发请",
                    PAPERS
                            + "[^。；，0-9]{0,8}(?:于|在)(?:[0-9]{4}年)?([0-9]{1,2})月([0-9]{1,2})日[^。；，0-9]{0,8}前");

    private static final PrefilteredPattern DUE_BEFORE =
            PrefilteredPattern.of(
                    "于在",
                    "(?:于|在)(?:[0-9]{4}年)?([0-9]{1,2})月([0-9]{1,2})日[^。；，0-9]{0,8}前将?[^。；，0-9]{0,8}"
                            + PAPERS);

    /** A month so much later is one of the year before. */
    private static final int HALF_YEAR = 6;

    @Override
    public void check(Article article, Findings findings) {
        int event = 0;
        for (Prose prose : article.prose()) {
            PrefilteredMatcher matcher = EVENT.in(prose);
            if (event == 0 && matcher.find()) {
                event = day(matcher);
            }
            if (event > 0) {
                check(prose, DUE.in(prose), event, findings);
                check(prose, DUE_BEFORE.in(prose), event, findings);
            }
        }
    }

    private static void check(Prose prose, PrefilteredMatcher due, int event, Findings findings) {
        while (due.find()) {
            int day = day(due);
            if (day > event && day / 100 - event / 100 < HALF_YEAR) {
                findings.add(
                        Code.IMPOSSIBLE_DATE,
                        prose.span(due.start(1), due.end(2) + 1),
                        prose.text().substring(due.start(1), due.end(2) + 1));
            }
        }
    }

    private static int day(PrefilteredMatcher matcher) {
        return Integer.parseInt(matcher.group(1)) * 100 + Integer.parseInt(matcher.group(2));
    }
}
