package io.github.chengwen.check.number;

import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Numbers;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.diag.Code;

/** Growth that does not fit its two figures: 从10亿元增加到12亿元，增长30%. */
public final class Rates implements ParagraphRule {

    private static final String UNIT =
            "([万亿]?(?:元|吨|亩|户|次|场|篇|宗|例|条|间|本|份|批|期|人次|人|家|个|公里|平方米|千瓦时|斤|公斤|辆|台|套|件|项|起|所|张|名|天|小时|分钟|平方公里|公顷|美元|％|%|岁|株|头|只|座|处|万|亿)?)";

    private static final String CHANGE =
            "((?:实现)?(?:净|同比)?(?:增加|增长|提高|提升|上升|上涨|增|升|涨|下降|减少|降低|降|减|压减|压缩|缩短|扩大|增至|回落|下滑)了?)";

    private static final PrefilteredPattern FROM_TO =
            PrefilteredPattern.of(
                    "从由",
                    "[从由](?:[^。；，、0-9]{0,12}|[^。；，、0-9]{0,6}[0-9]{4}年[^。；，、0-9]{0,8})"
                            + "([0-9]+(?:\\.[0-9]+)?)"
                            + UNIT
                            + "[^。；，、0-9]{0,4}(?:增加|增长|提高|提升|上升|上涨|增|升|涨|下降|减少|降低|降|减|压减|压缩|缩短|扩大|发展|变|跃升|攀升|猛增|回落|下滑|调整|扩展|扩)?[^。；，、0-9]{0,10}?(?:到|至|为|成)(?:了)?(?:[^。；，、0-9]{0,6}(?:[0-9]{4}年)?[^。；，、0-9]{0,8})"
                            + "([0-9]+(?:\\.[0-9]+)?)"
                            + UNIT
                            + "，?(?:同比|共|净|总共|一年)?"
                            + CHANGE
                            + "([0-9]+(?:\\.[0-9]+)?)(％|%|个百分点|倍|[万亿]?[\\u4e00-\\u9fff]{1,3})");

    /** 今年12亿元，比去年的10亿元增长30%. */
    private static final PrefilteredPattern OVER =
            PrefilteredPattern.of(
                            "0123456789",
                            "(?<![0-9.])([0-9]+(?:\\.[0-9]+)?)"
                                    + UNIT
                                    + "，?(?:比|较)[^。；，、0-9]{0,8}的([0-9]+(?:\\.[0-9]+)?)"
                                    + UNIT
                                    + CHANGE
                                    + "([0-9]+(?:\\.[0-9]+)?)(％|%|个百分点|倍|[万亿]?[\\u4e00-\\u9fff]{1,3})")
                    .needing("的");

    /** 120件，同比增长25%（上年同期为100件） */
    private static final PrefilteredPattern SAME_TIME =
            PrefilteredPattern.of(
                            "0123456789",
                            "(?<![0-9.])([0-9]+(?:\\.[0-9]+)?)"
                                    + UNIT
                                    + "，(?:同比|比上年|比去年|较上年|较去年)?(?:同期)?(增长|下降|减少|增加|上升)([0-9]+(?:\\.[0-9]+)?)%（(?:上年|去年)(?:同期)?(?:为|是)?([0-9]+(?:\\.[0-9]+)?)"
                                    + UNIT
                                    + "）")
                    .needing("（");

    /** A decrease cannot be told in multiples. */
    private static final PrefilteredPattern LESS_TIMES =
            PrefilteredPattern.of(
                    "下减降缩压", "(?:下降|减少|降低|缩短|压减|缩小|压缩|降)了?(?:近|约|将近)?(?:[0-9.]+|[一二两三四五六七八九十几]+)倍");

    @Override
    public void check(Prose prose, Findings findings) {
        PrefilteredMatcher fromTo = FROM_TO.in(prose);
        while (fromTo.find()) {
            Growth growth = new Growth(fromTo, 1, 3);
            growth.check(prose, findings);
        }
        PrefilteredMatcher over = OVER.in(prose);
        while (over.find()) {
            new Growth(over, 3, 1).check(prose, findings);
        }
        PrefilteredMatcher same = SAME_TIME.in(prose);
        while (same.find()) {
            checkSameTime(prose, same, findings);
        }
        PrefilteredMatcher less = LESS_TIMES.in(prose);
        while (less.find()) {
            findings.add(
                    Code.RATE_DIFFERS,
                    prose.span(less.start(), less.end()),
                    less.group(),
                    "百分之几或几分之几");
        }
    }

    private static void checkSameTime(Prose prose, PrefilteredMatcher same, Findings findings) {
        double now = Double.parseDouble(same.group(1));
        double before = Double.parseDouble(same.group(5));
        double told = Double.parseDouble(same.group(4));
        double right = before == 0 ? told : 100 * Math.abs(now - before) / before;
        if (same.group(2).equals(same.group(6))
                && Math.abs(right - told) > Numbers.step(same.group(4)) + 0.02 * right) {
            findings.add(
                    Code.RATE_DIFFERS,
                    prose.span(same.start(3), same.end(4) + 1),
                    same.group(),
                    Numbers.written(right) + "%");
        }
    }

    /** Two figures and the change that is told; the groups are those of the patterns. */
    private record Growth(PrefilteredMatcher match, int before, int after) {

        void check(Prose prose, Findings findings) {
            String unit = match.group(before + 1);
            if (!unit.equals(match.group(after + 1)) && !unit.isEmpty()
                    || match.group(after + 1).isEmpty()) {
                return;
            }
            double first = Double.parseDouble(match.group(before));
            double second = Double.parseDouble(match.group(after));
            double told = Double.parseDouble(match.group(6));
            String kind = match.group(7);
            double error = Numbers.step(match.group(before)) + Numbers.step(match.group(after));
            boolean percent =
                    match.group(after + 1).equals("%") || match.group(after + 1).equals("％");
            double change = Math.abs(second - first);
            double right;
            double slack;
            String sign;
            if (kind.equals("%") || kind.equals("％")) {
                if (percent) {
                    // 从10%提高到12%，提高2% is meant in points.
                    if (Math.abs(told - change) < 0.001) {
                        report(prose, Numbers.written(change) + "个百分点", findings);
                    }
                    return;
                }
                if (first == 0) {
                    return;
                }
                right = change / first * 100;
                slack = slack(error) / first * 100 + Numbers.step(match.group(6)) * 0.6;
                sign = "%";
            } else if (kind.equals("倍")) {
                if (first == 0) {
                    return;
                }
                right = change / first;
                slack = error / first + 0.51 * Numbers.step(match.group(6)) + right * 0.05;
                sign = "倍";
                if (Math.abs(told - second / first) <= slack) {
                    return;
                }
            } else if (kind.equals("个百分点") && percent || kind.equals(match.group(after + 1))) {
                right = change;
                slack = error < 1 ? error * 0.6 : error * 0.3;
                sign = kind;
            } else {
                return;
            }
            if (Math.abs(told - right) > slack) {
                report(prose, Numbers.written(right) + sign, findings);
            }
        }

        /** How much rounding may have moved the two figures; counts of things are exact. */
        private double slack(double error) {
            String unit = match.group(after + 1);
            boolean rounded = unit.indexOf('亿') >= 0 || unit.indexOf('万') >= 0 || unit.equals("%");
            return error < 1 ? 0.6 * error : rounded ? 0.15 * error : 0.05 * error;
        }

        private void report(Prose prose, String right, Findings findings) {
            findings.add(
                    Code.RATE_DIFFERS,
                    prose.span(match.start(5), match.end(7)),
                    match.group(),
                    right);
        }
    }
}
