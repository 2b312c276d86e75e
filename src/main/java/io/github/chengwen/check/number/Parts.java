package io.github.chengwen.check.number;

import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Numbers;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.diag.Code;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts larger than their whole, shares beyond 100 %, and items that do not add up to their sum.
 */
public final class Parts implements ParagraphRule {

    private static final String UNIT = "(" + Numbers.UNIT + ")";

    private static final String NUMBER = "([0-9]+(?:\\.[0-9]+)?)";

    /** 党员45名，其中到会46名. */
    private static final PrefilteredPattern OF_WHICH =
            PrefilteredPattern.of(
                    PrefilteredPattern.DIGITS,
                    "(?<![0-9.])"
                            + NUMBER
                            + "(?:多|余)?"
                            + UNIT
                            + "[^。；0-9]{0,20}?其中[^。；，0-9]{0,12}?"
                            + NUMBER
                            + "\\2");

    /** 45户中，有46户, 应到45人，实到46人. */
    private static final PrefilteredPattern AMONG =
            PrefilteredPattern.of(
                    PrefilteredPattern.DIGITS,
                    "(?<![0-9.]|请假|缺席|缺勤|病假|事假)"
                            + NUMBER
                            + UNIT
                            + "(?:[\\u4e00-\\u9fff]{0,8}(?:中|里)(?:，|(?=[有已仅只还就]))(?:已?有|已经有)?[^。；，、0-9]{0,4}|[^。；0-9]{0,6}，?(?:实到|实际到会|实际参加|实到会|已完成|实际出席)[^。；，0-9]{0,6})"
                            + NUMBER
                            + "\\2");

    private static final PrefilteredPattern DUE =
            PrefilteredPattern.of(
                    "应",
                    "应(?:到|参加|参会|出席|参训|缴|完成|整改)[^。；，0-9]{0,6}"
                            + NUMBER
                            + UNIT
                            + "，?[^。；0-9]{0,6}(?:实|已)[^。；，0-9]{0,6}"
                            + NUMBER
                            + "\\2");

    private static final Pattern SHARE =
            Pattern.compile(
                    "占(?:比)?(?:全[^。；，0-9]{0,8})?(?:总[^。；，0-9]{0,6})?(?:的)?(?:比重|比例|比)?(?:为|达到|达|约)?(?<![0-9.])"
                            + NUMBER
                            + "[%％]");

    private static final PrefilteredPattern RATE =
            PrefilteredPattern.of(
                    "合覆满入达普参好绿森就升成及优出办签知接巩城占比",
                    "(?<!毛|拨备)(合格率|覆盖率|满意率|满意度|入学率|达标率|普及率|参保率|好评率|入户率|绿化率|森林覆盖率|就业率|升学率|成活率|及格率|优良率|出勤率|参会率|办结率|签约率|知晓率|接种率|入住率|巩固率|城镇化率|占比|比重)(?:达到|达|为|提高到|提升到|保持在|是|超过)?"
                            + NUMBER
                            + "[%％]");

    /** 甲村12户、乙村15户、丙村8户，共36户. */
    private static final Pattern TOTAL =
            Pattern.compile(
                    "((?:[^，。；：、0-9（）]{1,12}[0-9]+(?:\\.[0-9]+)?"
                            + UNIT
                            + "[、，和]){1,9}[^，。；：、0-9（）]{1,12}[0-9]+(?:\\.[0-9]+)?\\2)，?(?:三项|两项|四项)?(?:总共|共计|合计|总计|共)[^。；，0-9]{0,4}"
                            + NUMBER
                            + "\\2");

    /** 共36户：甲村12户、乙村15户、丙村8户。 */
    private static final Pattern SPLIT =
            Pattern.compile(
                    "(?:共有?|共计|合计|总计|总共)[^。；，、0-9]{0,8}"
                            + NUMBER
                            + UNIT
                            + "(，其中|：|，|（|（其中)((?:[^，。；：、0-9（）]{1,12}[0-9]+(?:\\.[0-9]+)?\\2[、，和]){1,9}[^，。；：、0-9（）]{1,12}[0-9]+(?:\\.[0-9]+)?\\2)(?=[。；）])");

    /** The words that tell a total. */
    private static final List<String> TOTALS = List.of("合计", "总计", "共计", "总共", "，共", "共有", "、共");

    private static final Pattern ITEM = Pattern.compile("(?<![0-9.])([0-9]+(?:\\.[0-9]+)?)");

    @Override
    public boolean reads(Prose prose) {
        return !prose.isApparatus() && hasDigits(prose);
    }

    private static boolean hasDigits(Prose prose) {
        return prose.text().chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    @Override
    public void check(Prose prose, Findings findings) {
        String text = prose.text();
        if (text.contains("其中")) {
            checkLarger(prose, OF_WHICH, findings);
        }
        if (text.indexOf('有') >= 0 || text.indexOf('实') >= 0) {
            checkLarger(prose, AMONG, findings);
        }
        checkLarger(prose, DUE, findings);
        checkShares(prose, findings);
        checkSums(prose, findings);
    }

    private static final List<String> DIFFERENCES =
            List.of("减少", "增加", "下降", "增长", "减少了", "增加了", "多", "少");

    /** Whether a number tells by how much another is less or more: it is no whole. */
    private static boolean isDifference(String text, int at) {
        return DIFFERENCES.stream().anyMatch(word -> text.startsWith(word, at - word.length()));
    }

    private static void checkLarger(Prose prose, PrefilteredPattern pattern, Findings findings) {
        PrefilteredMatcher matcher = pattern.in(prose);
        while (matcher.find()) {
            // 比上学期减少25条，其中当场整改37条
            boolean less = isDifference(prose.text(), matcher.start());
            if (!less && value(matcher.group(3)) > value(matcher.group(1))) {
                findings.add(
                        Code.PART_LARGER,
                        prose.span(matcher.start(3), matcher.end()),
                        matcher.group(3) + matcher.group(2),
                        matcher.group(1) + matcher.group(2));
            }
        }
    }

    private static void checkShares(Prose prose, Findings findings) {
        String text = prose.text();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && "。；".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            boolean shares = text.indexOf('占', start) >= 0;
            Matcher matcher = SHARE.matcher(text).region(shares ? start : end, end);
            double sum = 0;
            int count = 0;
            int first = start;
            while (matcher.find()) {
                first = count == 0 ? matcher.start() : first;
                sum += value(matcher.group(1));
                count++;
            }
            boolean split = count >= 3 || count == 2 && text.substring(start, end).contains("其余");
            if (count == 1 && sum > 100 || split && sum > 100.5 && sum < 140) {
                findings.add(
                        Code.SHARES_DIFFER,
                        prose.span(first, end),
                        text.substring(first, end),
                        Numbers.written(sum));
            }
            start = end + 1;
        }
        PrefilteredMatcher rate = RATE.in(prose);
        while (rate.find()) {
            if (value(rate.group(2)) > 100) {
                findings.add(
                        Code.SHARES_DIFFER,
                        prose.span(rate.start(), rate.end()),
                        rate.group(),
                        rate.group(2));
            }
        }
    }

    private static void checkSums(Prose prose, Findings findings) {
        String text = prose.text();
        if (TOTALS.stream().noneMatch(text::contains)) {
            return;
        }
        Matcher total = TOTAL.matcher(prose.text());
        while (total.find()) {
            compare(prose, total, total.group(1), total.group(3), false, findings);
        }
        Matcher split = SPLIT.matcher(prose.text());
        while (split.find()) {
            boolean open = split.group(3).contains("其中");
            compare(prose, split, split.group(4), split.group(1), open, findings);
        }
    }

    private static void compare(
            Prose prose,
            Matcher match,
            String items,
            String total,
            boolean open,
            Findings findings) {
        // 售出的合计532元，未售出的合计1228元，共计1760元: what is a sum itself is no part.
        boolean sums = items.contains("合计") || items.contains("共计") || items.contains("总计");
        if (sums || items.contains("每")) {
            // 每组设一等奖2名: the parts are of one of several
            return;
        }
        double sum = 0;
        Matcher item = ITEM.matcher(items);
        while (item.find()) {
            sum += value(item.group(1));
        }
        double slack = total.contains(".") ? Numbers.step(total) * 1.5 : 0.5;
        double difference = sum - value(total);
        if (difference > slack || !open && difference < -slack) {
            findings.add(
                    Code.SUM_DIFFERS,
                    prose.span(match.start(), match.end()),
                    match.group(),
                    Numbers.written(sum));
        }
    }

    private static double value(String number) {
        return Double.parseDouble(number);
    }
}
