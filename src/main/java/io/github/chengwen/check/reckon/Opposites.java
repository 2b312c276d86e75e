package io.github.chengwen.check.reckon;

import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.diag.Code;

/**
 * Two parts that leave nothing over: 14名，其中35岁及以下9名，35岁以上6名; 132件186人，批准98件137人，不批准34件59人;
 * ×50%＋×40%; 男性占52.3%，女性占48.7%.
 */
public final class Opposites implements ParagraphRule {

    private static final String WORD = "[\\u4e00-\\u9fff]{2,8}";

    private static final String UNIT = "([名人件户家个起所项])";

    private static final PrefilteredPattern AGES =
            PrefilteredPattern.of(
                    PrefilteredPattern.DIGITS,
                    "(?<![0-9.])([0-9]{1,6})"
                            + UNIT
                            + "[^。；0-9]{0,4}，其中[^。；，、0-9]{0,4}([0-9]{2})岁(?:及)?以下的?[^。；，、0-9]{0,4}([0-9]{1,6})\\2[，、]\\3岁以上的?[^。；，、0-9]{0,4}([0-9]{1,6})\\2");

    private static final PrefilteredPattern NEGATED =
            PrefilteredPattern.of(
                    PrefilteredPattern.DIGITS,
                    "(?<![0-9.])([0-9]{1,6})"
                            + UNIT
                            + "([0-9]{1,6})([名人件户家个起所项])[^。；0-9]{0,12}其中("
                            + WORD
                            + ")([0-9]{1,6})\\2([0-9]{1,6})\\4[，、；](?:不|未|非)\\5([0-9]{1,6})\\2([0-9]{1,6})\\4");

    private static final PrefilteredPattern WEIGHTS =
            PrefilteredPattern.of(
                    "×*",
                    "[×*]([0-9]{1,3})[%％](?:）)?[＋+][^。；×*]{2,20}[×*]([0-9]{1,3})[%％](?:）)?(?![＋+])");

    private static final PrefilteredPattern SEXES =
            PrefilteredPattern.of(
                    "男满合",
                    "(男|满意|合格)(?:性|生|率)?(?:占|为)?([0-9]{1,2}(?:\\.[0-9]+)?)[%％][，、；](?:女|不满意|不合格)(?:性|生|率)?(?:占|为)?([0-9]{1,2}(?:\\.[0-9]+)?)[%％]");

    private static final double HUNDRED = 100;

    @Override
    public void check(Prose prose, Findings findings) {
        PrefilteredMatcher ages = AGES.in(prose);
        while (ages.find()) {
            compare(prose, ages, 1, 4, 5, ages.group(2), findings);
        }
        PrefilteredMatcher negated = NEGATED.in(prose);
        while (negated.find()) {
            compare(prose, negated, 1, 6, 8, negated.group(2), findings);
            compare(prose, negated, 3, 7, 9, negated.group(4), findings);
        }
        PrefilteredMatcher weights = WEIGHTS.in(prose);
        while (weights.find()) {
            if (weights.group().indexOf('（') < 0) {
                shares(prose, weights, 1, 2, 0, findings);
            }
        }
        PrefilteredMatcher sexes = SEXES.in(prose);
        while (sexes.find()) {
            double slack = sexes.group(2).indexOf('.') < 0 ? 0.5 : 0.15;
            double sum = Double.parseDouble(sexes.group(2)) + Double.parseDouble(sexes.group(3));
            if (sexes.group(1).equals("男") || sum > HUNDRED) {
                shares(prose, sexes, 2, 3, slack, findings);
            }
        }
    }

    private static void compare(
            Prose prose,
            PrefilteredMatcher matcher,
            int whole,
            int one,
            int other,
            String unit,
            Findings findings) {
        int sum = Integer.parseInt(matcher.group(one)) + Integer.parseInt(matcher.group(other));
        if (sum != Integer.parseInt(matcher.group(whole))) {
            findings.add(
                    Code.SUM_DIFFERS,
                    prose.span(matcher.start(whole), matcher.end()),
                    matcher.group(),
                    sum + unit);
        }
    }

    private static void shares(
            Prose prose,
            PrefilteredMatcher matcher,
            int one,
            int other,
            double slack,
            Findings findings) {
        double sum =
                Double.parseDouble(matcher.group(one)) + Double.parseDouble(matcher.group(other));
        if (Math.abs(sum - HUNDRED) > slack) {
            findings.add(
                    Code.SHARES_DIFFER,
                    prose.span(matcher.start(), matcher.end()),
                    matcher.group(),
                    Figure.written(sum, 2));
        }
    }
}
