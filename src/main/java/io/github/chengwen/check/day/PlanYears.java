package io.github.chengwen.check.day;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;

/** The first, middle and last years of five-year plans: 今年是“十五五”开局之年 is 2026. */
public final class PlanYears implements Rule {

    private static final PrefilteredPattern PLAN =
            PrefilteredPattern.of(
                    "2今",
                    "(?:(20[0-9]{2})年|今年)[^。；0-9]{0,8}“?十([三四五六])五”?(?:规划|时期)?(?:的)?(开局|收官|起步|谋划|承上启下)之年");

    /** The first year of the 13th plan. */
    private static final int FIRST = 2016;

    private static final int LENGTH = 5;

    @Override
    public void check(Article article, Findings findings) {
        int year = DocumentDate.year(article);
        article.written()
                .filter(prose -> prose.text().contains("之年"))
                .forEach(prose -> check(prose, year, findings));
    }

    private static void check(Prose prose, int year, Findings findings) {
        PrefilteredMatcher plan = PLAN.in(prose);
        while (plan.find()) {
            int of = plan.group(1) == null ? year : Integer.parseInt(plan.group(1));
            int first = FIRST + LENGTH * "三四五六".indexOf(plan.group(2));
            int right =
                    switch (plan.group(3)) {
                        case "谋划" -> first - 1;
                        case "收官" -> first + LENGTH - 1;
                        case "承上启下" -> first + LENGTH / 2;
                        default -> first;
                    };
            if (of > 0 && of != right) {
                findings.add(
                        Code.MEETING,
                        prose.span(plan.start(), plan.end()),
                        plan.group(),
                        "应为" + right + "年");
            }
        }
    }
}
