package io.github.chengwen.check.number;

import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Numbers;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.diag.Code;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Figures of one sentence that must agree: those who should come and those who came and stayed
 * away, the votes for, against and withheld, so many times so much, the halves of a year, money in
 * 亿元 and 万元.
 */
public final class Tallies implements ParagraphRule {

    private static final String N = "([0-9]+(?:\\.[0-9]+)?)";

    private static final Pattern DUE =
            Pattern.compile(
                    "应(?:到|出席|参加|参会)[^。；0-9]{0,10}"
                            + N
                            + "(?:人|名|位)[^。0-9]{0,8}?实(?:到|际出席|际参加|际到会)[^。；0-9]{0,8}"
                            + N
                            + "(?:人|名|位)([^。]{0,40})");

    private static final Pattern AWAY =
            Pattern.compile("(?:请假|缺席|因事|因病|事假|病假|未到|缺勤)[^。；，、0-9]{0,6}" + N + "(?:人|名|位)");

    private static final Pattern VOTES =
            Pattern.compile("赞成(?:票)?" + N + "[票人]?[，、；]反对(?:票)?" + N + "[票人]?[，、；]弃权(?:票)?" + N);

    private static final Pattern CAST =
            Pattern.compile("(?:收回|有效票|有效表决票|参加表决|表决票|投票)[^。；，、0-9]{0,6}" + N + "(?:张|票|人|名)?");

    /** 12期，每期50人，累计培训800人次 */
    private static final PrefilteredPattern TIMES =
            PrefilteredPattern.of(
                    PrefilteredPattern.DIGITS,
                    "(?<![0-9.])([0-9]+)(个|期|场|次|户|村|镇|乡镇|所|家|亩|人|名|批|班|组|支|台|间|套|栋)[^。；0-9]{0,10}每(?:个|一)?\\2[^。；，0-9]{0,10}([0-9]+)([\\u4e00-\\u9fff]{1,2})[^。；0-9]{0,12}?(?:共|累计|总计|合计|共计|总共)[^。；，0-9]{0,8}([0-9]+)([\\u4e00-\\u9fff]{1,2})");

    private static final Pattern HALVES =
            Pattern.compile(
                    "上半年[^。；，0-9]{0,12}"
                            + N
                            + "([\\u4e00-\\u9fff]{1,3})，?下半年[^。；，0-9]{0,12}"
                            + N
                            + "\\2[^。；0-9]{0,4}全年[^。；，0-9]{0,12}"
                            + N
                            + "\\2");

    /** 1.8亿元……6000万元。两项产值合计2.6亿元 */
    private static final Pattern BOTH =
            Pattern.compile("两项[\\u4e00-\\u9fff]{0,6}(?:合计|共计|总计|相加)(?:为|达)?" + N + "(亿元|万元)");

    private static final Pattern PART = Pattern.compile(N + "(亿元|万元)");

    /** 34起、死亡19人，比上年减少6起、6人，分别下降15%和19% */
    private static final Pattern TWO_RATES =
            Pattern.compile(
                    "([0-9]+)(起|件|宗|例|家|户|个|人次|人)[、，][^。；，0-9]{0,6}([0-9]+)(人|起|件|宗|例|家|户|个)，(?:比|较|同比)[^。；，0-9]{0,6}(减少|下降|增加|增长)([0-9]+)\\2[、和]([0-9]+)\\4，分别(?:下降|减少|增长|增加|上升)([0-9.]+)%[、和]([0-9.]+)%");

    /** A rate at the end of its sentence. */
    private static final Pattern RATE =
            Pattern.compile("(?:率|比率|占比|比例|比重)(?:达到|达|为|约)?([0-9]{1,2}\\.[0-9]|[0-9]{2})%");

    @Override
    public boolean reads(Prose prose) {
        return !prose.isApparatus() && prose.text().chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    @Override
    public void check(Prose prose, Findings findings) {
        String text = prose.text();
        if (text.contains("应")) {
            checkAttendance(prose, findings);
        }
        if (text.contains("赞成")) {
            checkVotes(prose, findings);
        }
        if (text.contains("每")) {
            checkTimes(prose, findings);
        }
        if (text.contains("分别")) {
            checkTwoRates(prose, findings);
        }
        if (text.contains("率")) {
            checkTurned(prose, findings);
        }
        if (text.contains("下半年")) {
            checkHalves(prose, findings);
        }
        if (text.contains("两项")) {
            checkBoth(prose, findings);
        }
    }

    private static void checkAttendance(Prose prose, Findings findings) {
        Matcher due = DUE.matcher(prose.text());
        while (due.find()) {
            Matcher away = AWAY.matcher(due.group(3));
            double absent = 0;
            boolean any = false;
            while (away.find()) {
                absent += value(away, 1);
                any = true;
            }
            double right = value(due, 2) + absent;
            if (any && right != value(due, 1)) {
                report(prose, due.start(), due.end(), right, findings);
            }
        }
    }

    private static void checkVotes(Prose prose, Findings findings) {
        Matcher votes = VOTES.matcher(prose.text());
        while (votes.find()) {
            double sum = value(votes, 1) + value(votes, 2) + value(votes, 3);
            Matcher cast = CAST.matcher(prose.text()).region(0, votes.start());
            double told = -1;
            while (cast.find()) {
                told = value(cast, 1);
            }
            if (told >= 0 && told != sum && Math.abs(told - sum) < 0.2 * told) {
                report(prose, votes.start(), votes.end(), sum, findings);
            }
        }
    }

    private static void checkTimes(Prose prose, Findings findings) {
        PrefilteredMatcher times = TIMES.in(prose);
        while (times.find()) {
            String each = times.group(4);
            String all = times.group(6);
            double right = number(times.group(1)) * number(times.group(3));
            double told = number(times.group(5));
            boolean same = each.charAt(0) == all.charAt(0) && (each.charAt(0) != '万');
            if (same && told != right && told > 0.4 * right && told < 2.5 * right) {
                report(prose, times.start(), times.end(5), right, findings);
            }
        }
    }

    private static void checkTwoRates(Prose prose, Findings findings) {
        Matcher rates = TWO_RATES.matcher(prose.text());
        while (rates.find()) {
            boolean less = rates.group(5).startsWith("减") || rates.group(5).startsWith("下");
            for (int i = 0; i < 2; i++) {
                double now = value(rates, i == 0 ? 1 : 3);
                double change = value(rates, i == 0 ? 6 : 7);
                double before = less ? now + change : now - change;
                double right = before > 0 ? 100 * change / before : 0;
                int group = i == 0 ? 8 : 9;
                if (Math.abs(right - value(rates, group)) > Numbers.step(rates.group(group))) {
                    rate(prose, rates.start(group), rates.end(group) + 1, right, findings);
                }
            }
        }
    }

    /** A rate whose digits are exchanged: 21个, 18个, 完成率87.5%. */
    private static void checkTurned(Prose prose, Findings findings) {
        String text = prose.text();
        Matcher rates = RATE.matcher(text);
        while (rates.find()) {
            String told = rates.group(1);
            int start = Math.max(0, rates.start() - BACK);
            List<Quantity> all = Quantity.of(text, start, rates.start());
            String right = "";
            for (Quantity part : all) {
                for (Quantity whole : all) {
                    boolean same =
                            whole.unit().equals(part.unit())
                                    && !part.unit().isEmpty()
                                    && !part.isPercent()
                                    && whole.value() > part.value();
                    String share = same ? share(part.value() / whole.value(), told) : "";
                    if (share.equals(told)) {
                        right = "";
                        break;
                    }
                    if (same && isTurned(share, told)) {
                        right = share;
                    }
                }
            }
            if (!right.isEmpty()) {
                rate(prose, rates.start(1), rates.end(), Double.parseDouble(right), findings);
            }
        }
    }

    private static final int BACK = 90;

    private static String share(double share, String like) {
        return like.indexOf('.') < 0
                ? String.valueOf(Math.round(share * 100))
                : String.valueOf(Math.round(share * 1000) / 10.0);
    }

    private static boolean isTurned(String one, String other) {
        char[] first = one.toCharArray();
        char[] second = other.toCharArray();
        Arrays.sort(first);
        Arrays.sort(second);
        return !one.equals(other) && Arrays.equals(first, second);
    }

    private static void rate(Prose prose, int from, int to, double right, Findings findings) {
        findings.add(
                Code.RATE_DIFFERS,
                prose.span(from, to),
                prose.text().substring(from, to),
                Numbers.written(Math.round(right * 10) / 10.0) + "%");
    }

    private static void checkHalves(Prose prose, Findings findings) {
        Matcher halves = HALVES.matcher(prose.text());
        while (halves.find()) {
            double right = value(halves, 1) + value(halves, 3);
            double slack = 1.6 * Numbers.step(halves.group(4));
            if (Math.abs(right - value(halves, 4)) >= Math.max(slack, 0.1)
                    || Numbers.step(halves.group(4)) == 1 && right != value(halves, 4)) {
                report(prose, halves.start(), halves.end(), right, findings);
            }
        }
    }

    private static void checkBoth(Prose prose, Findings findings) {
        Matcher both = BOTH.matcher(prose.text());
        while (both.find()) {
            Matcher part = PART.matcher(prose.text().substring(0, both.start()));
            double last = 0;
            double before = 0;
            boolean mixed = false;
            String unit = "";
            while (part.find()) {
                before = last;
                last = inTenThousands(value(part, 1), part.group(2));
                mixed = !unit.isEmpty() && !unit.equals(part.group(2));
                unit = part.group(2);
            }
            double sum = before + last;
            double told = inTenThousands(value(both, 1), both.group(2));
            if (mixed && before > 0 && Math.abs(sum - told) > 0.012 * sum) {
                boolean large = both.group(2).equals("亿元");
                report(prose, both.start(), both.end(), large ? sum / 10000 : sum, findings);
            }
        }
    }

    private static double inTenThousands(double value, String unit) {
        return unit.equals("亿元") ? value * 10000 : value;
    }

    private static double value(Matcher matcher, int group) {
        return number(matcher.group(group));
    }

    private static double number(String typed) {
        return Double.parseDouble(typed);
    }

    private static void report(Prose prose, int from, int to, double right, Findings findings) {
        findings.add(
                Code.SUM_DIFFERS,
                prose.span(from, to),
                prose.text().substring(from, to),
                Numbers.written(right));
    }
}
