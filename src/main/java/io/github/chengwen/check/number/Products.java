package io.github.chengwen.check.number;

import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Numbers;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * So much for each, so many, and all (每部补助25万元，31部共775万元; 120名学生，分两批，每批60人; 67名教师共上课268节， 平均每人4节),
 * weights of an examination that do not make 100, and sums of things of several kinds.
 */
public final class Products implements ParagraphRule {

    private static final String N = "([0-9]+(?:\\.[0-9]+)?)";

    private static final String THING = "(部|台|户|人|名|个|间|套|所|村|家|亩|场|期|次|株|头|支|辆|栋|件|座|处|吨)";

    private static final PrefilteredPattern FOR_EACH =
            PrefilteredPattern.of(
                    "每",
                    "每(?:一)?"
                            + THING
                            + "[^。；，0-9]{0,14}"
                            + N
                            + "(万元|元|人|名|吨|亩|节|册)[^。；0-9]{0,12}，[^。；，0-9]{0,6}"
                            + N
                            + "\\1[^。；，0-9]{0,8}(?:共|合计|累计|总计|需|计)[^。；，0-9]{0,6}"
                            + N
                            + "(万元|元|人|名|吨|亩|节|册)");

    private static final PrefilteredPattern SHARED_OUT =
            PrefilteredPattern.of(
                            PrefilteredPattern.DIGITS,
                            "(?<![0-9.])"
                                    + N
                                    + "(名|人|户|家|台|件|册|亩|个)[^。；，0-9]{0,8}，(?:平均)?分(?:为|成)?([二两三四五六七八九十]|[2-9])(批|组|期|班|队|片|个班|个组)[^。；0-9]{0,8}，每\\4[^。；，0-9]{0,4}"
                                    + N
                                    + "(名|人|户|家|台|件|册|亩|个)")
                    .needing("分");

    private static final PrefilteredPattern AVERAGE =
            PrefilteredPattern.of(
                            PrefilteredPattern.DIGITS,
                            "(?<![0-9.第])"
                                    + N
                                    + "(名|人|户|家|个|支|所|村|台|辆|位)[^。；，0-9]{1,10}?(?:共|累计|合计|总共)?[^。；，0-9]{1,8}"
                                    + N
                                    + "(节|次|场|人次|小时|件|篇|亩|吨|公斤|册|个|项)，(?:平均每(?:人|名|户|家|个|支|所|村|台|辆|位)|人均|户均)[^。；，0-9]{0,4}"
                                    + N
                                    + "\\4")
                    .needing("均");

    /** 全班48名学生分成8个小组，每组6人 */
    private static final PrefilteredPattern GROUPS =
            PrefilteredPattern.of(
                            PrefilteredPattern.DIGITS,
                            "(?<![0-9.])([0-9]{1,4})(?:名|人|个)[\\u4e00-\\u9fff]{0,8}，?(?:平均)?(?:分|编)(?:为|成)([0-9]{1,3}|[二两三四五六七八九十]{1,3})(?:个|支)(?:小组|班组|小队|组|队|班)，每(?:个|支)?(?:小组|班组|小队|组|队|班)([0-9]{1,3})(?:名|人)")
                    .needing("每");

    /** 总产量310万斤，销售收入930万元，平均每斤3元 */
    private static final PrefilteredPattern PRICE =
            PrefilteredPattern.of(
                            PrefilteredPattern.DIGITS,
                            "(?<![0-9.])"
                                    + N
                                    + "(万?)(斤|公斤|吨|亩|件|台|人|户|头|只|箱|株)，[^。；，0-9]{0,6}(?:收入|产值|金额|总额|销售额|收益|货款)[^。；，0-9]{0,4}"
                                    + N
                                    + "([万亿]?)元，(?:平均)?每\\3[^。；，0-9]{0,4}"
                                    + N
                                    + "([万]?)元")
                    .needing("每");

    /** 笔试占40%，面试占60% */
    private static final PrefilteredPattern WEIGHTS =
            PrefilteredPattern.of(
                    "笔理平",
                    "(笔试|理论|平时)(?:成绩|考试|考核)?(?:占|按)[^。；，0-9]{0,8}([0-9]{1,2})[%％][^。；0-9]{0,6}[，、](面试|实操|实践|技能|期末|操作|技能操作)(?:成绩|考试|考核|测试)?(?:占|按)[^。；，0-9]{0,8}([0-9]{1,2})[%％]");

    /** 46座水库、18处隐患点和7处工程，共71处重点部位 */
    private static final PrefilteredPattern ALL_KINDS =
            PrefilteredPattern.of(
                            PrefilteredPattern.DIGITS,
                            "(?<![0-9.])((?:[0-9]{1,4}(?:座|处|个|家|所|名|人|条|栋|件|项)[^。；，、0-9]{1,14}?[、和与及]){1,6}[0-9]{1,4}(?:座|处|个|家|所|名|人|条|栋|件|项)[^。；，、0-9]{1,14})，(?:共|共计|合计|总计)([0-9]{1,4})(处|个|家|名|人|项|件|所)")
                    .needing("，");

    /** 分别达到210亿元、165亿元和95亿元，总量达到470亿元 */
    private static final PrefilteredPattern RESPECTIVELY =
            PrefilteredPattern.of(
                    "分",
                    "分别(?:达到|达|为|实现|完成|是)?((?:"
                            + N
                            + "(亿元|万元|万吨|吨|人|户|个|家|亩|万亩|件)[、和]){1,5}"
                            + N
                            + "\\3)，(?:总量|总数|总额|三项|两项|合计|共计?|总计|累计)[^。；，0-9]{0,4}?(?:达到|达|为|是|突破|超过|合计)?"
                            + N
                            + "\\3");

    private static final Pattern PART = Pattern.compile(N);

    private static final int HUNDRED = 100;

    /** Numbers that differ by more are not meant as product. */
    private static final double FAR = 0.5;

    @Override
    public void check(Prose prose, Findings findings) {
        PrefilteredMatcher each = FOR_EACH.in(prose);
        while (each.find()) {
            double right =
                    value(each, 2) * value(each, 4) * scale(each.group(3)) / scale(each.group(6));
            boolean same =
                    kind(each.group(3)).equals(kind(each.group(6)))
                            && !isSecond(prose.text(), each.start(), each.group(1));
            tell(prose, each, 5, same ? right : value(each, 5), each.group(6), findings);
        }
        PrefilteredMatcher parts = SHARED_OUT.in(prose);
        while (parts.find()) {
            double right = value(parts, 1) / Math.max(1, Numbers.small(parts.group(3)));
            boolean same = kind(parts.group(2)).equals(kind(parts.group(6)));
            tell(prose, parts, 5, same ? right : value(parts, 5), parts.group(6), findings);
        }
        PrefilteredMatcher groups = GROUPS.in(prose);
        while (groups.find()) {
            double right = value(groups, 1) / Math.max(1, Numbers.small(groups.group(2)));
            if (right == Math.rint(right)) {
                tell(prose, groups, 3, right, "人", findings);
            }
        }
        PrefilteredMatcher price = PRICE.in(prose);
        while (price.find()) {
            double all = value(price, 4) * scale(price.group(5));
            double right = all / (value(price, 1) * scale(price.group(2)));
            tell(prose, price, 6, right / scale(price.group(7)), price.group(7) + "元", findings);
        }
        PrefilteredMatcher average = AVERAGE.in(prose);
        while (average.find()) {
            double right = value(average, 3) / value(average, 1);
            tell(prose, average, 5, right, average.group(4), findings);
        }
        PrefilteredMatcher weights = WEIGHTS.in(prose);
        while (weights.find()) {
            double sum = value(weights, 2) + value(weights, 4);
            if (sum != HUNDRED) {
                report(prose, weights, Code.SHARES_DIFFER, Numbers.written(sum), findings);
            }
        }
        PrefilteredMatcher kinds = ALL_KINDS.in(prose);
        while (kinds.find()) {
            sum(prose, kinds, 2, sum(kinds.group(1)), kinds.group(3), findings);
        }
        PrefilteredMatcher respectively = RESPECTIVELY.in(prose);
        while (respectively.find()) {
            double right = sum(respectively.group(1));
            sum(prose, respectively, 5, right, respectively.group(3), findings);
        }
    }

    private static double sum(String parts) {
        double sum = 0;
        Matcher part = PART.matcher(parts);
        while (part.find()) {
            sum += Double.parseDouble(part.group(1));
        }
        return sum;
    }

    private static void sum(
            Prose prose,
            PrefilteredMatcher matcher,
            int group,
            double right,
            String unit,
            Findings findings) {
        double told = value(matcher, group);
        boolean over = matcher.group().matches(".*(?:突破|超过)[0-9.]+[^0-9]*");
        boolean wrong = over ? told > right : Math.abs(told - right) >= slack(matcher, group);
        if (wrong && Math.abs(told - right) <= FAR * right) {
            report(prose, matcher, Code.SUM_DIFFERS, Numbers.written(right) + unit, findings);
        }
    }

    private static void report(
            Prose prose, PrefilteredMatcher matcher, Code code, String right, Findings findings) {
        Span place = prose.span(matcher.start(), matcher.end());
        findings.add(code, place, matcher.group(), right);
    }

    private static void tell(
            Prose prose,
            PrefilteredMatcher matcher,
            int group,
            double right,
            String unit,
            Findings findings) {
        double told = value(matcher, group);
        if (Math.abs(told - right) >= slack(matcher, group)
                && Math.abs(told - right) <= FAR * Math.max(told, right)) {
            String rounded = Numbers.written(Math.round(right * 100) / 100.0) + unit;
            report(prose, matcher, Code.RATE_DIFFERS, rounded, findings);
        }
    }

    private static double slack(PrefilteredMatcher matcher, int group) {
        String typed = matcher.group(group);
        return typed.contains(".") ? 2 * Numbers.step(typed) : 0.6;
    }

    /** 60米的每台2.8万元，70米的每台3.5万元，6台合计18.2万元: whether those of another price are in the sum. */
    private static boolean isSecond(String text, int at, String thing) {
        String before = text.substring(Math.max(0, at - LONGEST_SENTENCE), at);
        return before.substring(before.lastIndexOf('。') + 1).contains("每" + thing);
    }

    private static final int LONGEST_SENTENCE = 200;

    private static String kind(String unit) {
        return unit.equals("名") ? "人" : unit.equals("万元") ? "元" : unit;
    }

    private static double scale(String unit) {
        return unit.startsWith("亿") ? 1e8 : unit.startsWith("万") ? 1e4 : 1;
    }

    private static double value(PrefilteredMatcher matcher, int group) {
        return Double.parseDouble(matcher.group(group));
    }
}
