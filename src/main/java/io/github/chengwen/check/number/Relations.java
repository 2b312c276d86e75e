package io.github.chengwen.check.number;

import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Numbers;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.diag.Code;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * Numbers that follow from two others: 余额3150亿元，比年初增加350亿元，增长11.1%; 12.6公顷，合126亩;
 * 接待86.4万人次、收入6.48亿元，人均消费650元; 受理152件，审结140件，审结率83.3%; 从1月14日到2月22日，共39天.
 */
public final class Relations implements ParagraphRule {

    private static final String NUMBER = "([0-9]+(?:\\.[0-9]+)?)";

    /** How far a number may be from what the others give, as a part of it. */
    private static final double SLACK = 0.02;

    private static final double SHARE_SLACK = 0.004;

    private static final PrefilteredPattern GROWN =
            PrefilteredPattern.of(
                    PrefilteredPattern.DIGITS,
                    "(?<![0-9.])"
                            + NUMBER
                            + "([千百]?[万亿]?)(元|美元|吨|亩|户|人次|人|家|个|件|起|辆|台|套|公里|平方米|千瓦时|所|场|项|名)，?(?:（[^）]{1,12}）)?(?:比|较)[^。；，、0-9]{1,8}(净?增加|增长|多|净?增|减少|下降|少|减)了?"
                            + NUMBER
                            + "([千百]?[万亿]?)\\3，(?:同比)?(?:增长|增幅|增速|下降|降幅|减少|上升)(?:率)?(?:达到|达|为)?(?:约)?"
                            + NUMBER
                            + "[%％]");

    private static final PrefilteredPattern SHARE =
            PrefilteredPattern.of(
                            PrefilteredPattern.DIGITS,
                            "(?<![0-9.])"
                                    + NUMBER
                                    + "([万亿]?)(元|美元|吨|亩|户|人次|人|家|个|件|起|辆|台|公里|平方米|所|场|项|名)，(?:其中，?)"
                                    + "[^。；，、0-9]{0,10}"
                                    + NUMBER
                                    + "([万亿]?)\\3[^。；，、0-9]{0,12}，占[^。；，、0-9]{0,8}"
                                    + NUMBER
                                    + "[%％]")
                    .needing("，占");

    private static final PrefilteredPattern EQUAL =
            PrefilteredPattern.of(
                    PrefilteredPattern.DIGITS,
                    "(?<![0-9.])"
                            + NUMBER
                            + "([万亿]?)(公顷|平方公里|公里|公斤|吨|平方米|里|亩)(?:土地|林地|耕地)?[，（(](?:折合|约合|合|折|即|相当于)(?:约)?"
                            + NUMBER
                            + "([万亿]?)(亩|公顷|里|华里|斤|公斤|吨|平方公里|平方米)");

    /** How much of the smallest of its kind a unit is. */
    private static final Map<String, Double> SIZES =
            Map.ofEntries(
                    Map.entry("亩", 2000.0 / 3),
                    Map.entry("公顷", 10_000.0),
                    Map.entry("平方公里", 1_000_000.0),
                    Map.entry("平方米", 1.0),
                    Map.entry("公里", 1000.0),
                    Map.entry("里", 500.0),
                    Map.entry("华里", 500.0),
                    Map.entry("斤", 0.5),
                    Map.entry("公斤", 1.0),
                    Map.entry("吨", 1000.0));

    private static final PrefilteredPattern EACH =
            PrefilteredPattern.of(
                            PrefilteredPattern.DIGITS,
                            "(?<![0-9.])"
                                    + NUMBER
                                    + "([万亿]?)(?:人次|人|户|名|家)(?:[^。；，0-9]{0,10}|，[^。；，0-9]{2,12})"
                                    + NUMBER
                                    + "([万亿]?)元，(?:人均|户均|平均每人|平均每户|每人平均|每户平均)[^。；，、0-9]{0,6}"
                                    + NUMBER
                                    + "([万亿]?)元")
                    .needing("元，");

    private static final PrefilteredPattern SHARED =
            PrefilteredPattern.of(
                            PrefilteredPattern.DIGITS,
                            "(?<![0-9.])"
                                    + NUMBER
                                    + "([万亿]?)(辆|人|户|名|家|个|张|台)，[^。；，0-9]{2,14}"
                                    + NUMBER
                                    + "([万亿]?)(个|张|台|名|所|座|家|位)，平均(?:每)?(?:约)?"
                                    + NUMBER
                                    + "\\3[^。；，0-9]{0,4}(?:共用|拥有|使用|服务|一)")
                    .needing("，平均");

    private static final PrefilteredPattern RATE =
            PrefilteredPattern.of(
                            PrefilteredPattern.DIGITS,
                            "(?<![0-9.])"
                                    + NUMBER
                                    + "(件|起|个|户|人次|人|名|条|项|家|套|亩|份)，(?:[^。；，0-9]{1,6}"
                                    + NUMBER
                                    + "\\2，)?(?:其中，?)?(?:已|现已|实际)?(?![未尚没])([^。；，0-9]{2,4})"
                                    + NUMBER
                                    + "\\2，\\4?[^。；，、0-9]{0,3}率(?:达到|达|为)?(?:约)?"
                                    + NUMBER
                                    + "[%％]")
                    .needing("率");

    private static final PrefilteredPattern DAYS =
            PrefilteredPattern.of(
                            "从自由" + PrefilteredPattern.DIGITS,
                            "(?:从|自|由)?([0-9]{1,2})月([0-9]{1,2})日(?:起|开始|启动)?(?:，?至|，?到|—|－|-|—)(?:([0-9]{1,2})月)?([0-9]{1,2})日(?:结束|止|为止)?，(?:共|为期|历时|共计|前后|总共)([0-9]{1,3})天")
                    .needing("天");

    @Override
    public void check(Prose prose, Findings findings) {
        PrefilteredMatcher grown = GROWN.in(prose);
        while (grown.find()) {
            double now = value(grown, 1, 2);
            double change = value(grown, 5, 6);
            boolean more = "净增多".indexOf(grown.group(4).charAt(0)) >= 0;
            double before = more ? now - change : now + change;
            if (before > 0) {
                tell(prose, grown, 7, change / before * 100, "%", findings);
            }
        }
        PrefilteredMatcher share = SHARE.in(prose);
        while (share.find()) {
            double whole = value(share, 1, 2);
            double part = value(share, 4, 5);
            if (whole > part) {
                tell(prose, share, 6, part / whole * 100, "%", findings);
            }
        }
        PrefilteredMatcher equal = EQUAL.in(prose);
        while (equal.find()) {
            double one = SIZES.getOrDefault(equal.group(3), 1.0);
            double other = SIZES.getOrDefault(equal.group(6), 1.0);
            double right = value(equal, 1, 2) * one / other / scale(equal.group(5));
            boolean kind = isArea(equal.group(3)) == isArea(equal.group(6));
            if (kind) {
                tell(prose, equal, 4, right, equal.group(5) + equal.group(6), findings);
            }
        }
        PrefilteredMatcher each = EACH.in(prose);
        while (each.find()) {
            double right = value(each, 3, 4) / value(each, 1, 2) / scale(each.group(6));
            tell(prose, each, 5, right, each.group(6) + "元", findings);
        }
        PrefilteredMatcher shared = SHARED.in(prose);
        while (shared.find()) {
            double right = value(shared, 1, 2) / value(shared, 4, 5);
            tell(prose, shared, 7, right, shared.group(3), findings);
        }
        checkRates(prose, findings);
        checkDays(prose, findings);
    }

    private static boolean isArea(String unit) {
        return unit.equals("亩") || unit.equals("公顷") || unit.startsWith("平方");
    }

    /** 受理152件，审结140件，审结率83.3%: of what was accepted or of all that came in. */
    private static void checkRates(Prose prose, Findings findings) {
        PrefilteredMatcher rate = RATE.in(prose);
        while (rate.find()) {
            double part = Double.parseDouble(rate.group(5));
            double whole = Double.parseDouble(rate.group(1));
            double other = rate.group(3) == null ? whole : Double.parseDouble(rate.group(3));
            double told = Double.parseDouble(rate.group(6));
            boolean ofAll = Math.abs(part / whole * 100 - told) < 1;
            if (part <= other && !ofAll && other > 0 && isRateOf(rate)) {
                tell(prose, rate, 6, part / other * 100, "%", findings);
            }
        }
    }

    /** Whether the rate has its name of the word before the part: 审结140件，审结率, 开工9个，开工率. */
    private static boolean isRateOf(PrefilteredMatcher rate) {
        String behind = rate.group();
        String name = behind.substring(behind.lastIndexOf('，') + 1, behind.lastIndexOf('率'));
        return name.chars().anyMatch(c -> rate.group(4).indexOf(c) >= 0);
    }

    private static void checkDays(Prose prose, Findings findings) {
        PrefilteredMatcher days = DAYS.in(prose);
        while (days.find()) {
            int month = Integer.parseInt(days.group(1));
            int last = days.group(3) == null ? month : Integer.parseInt(days.group(3));
            try {
                // In a leap year a span over the end of February is a day longer.
                LocalDate from = LocalDate.of(2025, month, Integer.parseInt(days.group(2)));
                LocalDate to =
                        LocalDate.of(
                                last < month ? 2026 : 2025, last, Integer.parseInt(days.group(4)));
                long right = ChronoUnit.DAYS.between(from, to) + 1;
                long told = Long.parseLong(days.group(5));
                boolean leap = month <= 2 && last >= 3;
                if (right > 0 && told != right && !(leap && told == right + 1)) {
                    report(prose, days, 5, right + "天", findings);
                }
            } catch (DateTimeException e) {
                // A day that no calendar has: Spans and Weekdays tell it.
            }
        }
    }

    private static double scale(String prefix) {
        double scale = 1;
        for (int i = 0; i < prefix.length(); i++) {
            scale *=
                    switch (prefix.charAt(i)) {
                        case '亿' -> 1e8;
                        case '万' -> 1e4;
                        case '千' -> 1e3;
                        default -> 1e2;
                    };
        }
        return scale;
    }

    private static double value(PrefilteredMatcher matcher, int number, int prefix) {
        return Double.parseDouble(matcher.group(number)) * scale(matcher.group(prefix));
    }

    /** Reports a number that is further from the right one than rounding takes it. */
    private static void tell(
            Prose prose,
            PrefilteredMatcher matcher,
            int group,
            double right,
            String unit,
            Findings findings) {
        double told = Double.parseDouble(matcher.group(group));
        double slack =
                Math.max(
                        Numbers.step(matcher.group(group)) * 1.01,
                        right * (unit.equals("%") ? SHARE_SLACK : SLACK));
        if (Math.abs(told - right) > slack) {
            report(prose, matcher, group, Numbers.written(rounded(right)) + unit, findings);
        }
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private static void report(
            Prose prose, PrefilteredMatcher matcher, int group, String right, Findings findings) {
        findings.add(
                Code.RATE_DIFFERS,
                prose.span(matcher.start(group), matcher.end()),
                matcher.group(),
                right);
    }
}
