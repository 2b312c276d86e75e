package io.github.chengwen.check.reckon;

import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.diag.Code;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** So much for each: 500册，每册30元，共计1.6万元; 240万元，惠及800人，人均2000元; 年度36万元，每季度8万元; 每平方米25元 and 88平方米. */
public final class Prices implements ParagraphRule {

    private static final String THING = "平方米|人次|册|套|台|件|人|名|户|亩|吨|场|间|部|个|盏|棵|株|辆|张|盒|箱|桶";

    private static final PrefilteredPattern EACH =
            PrefilteredPattern.of(
                    "每人户亩",
                    "(?:每("
                            + THING
                            + ")|(?<!每)(人|户|亩)均)(?:补助|补贴|单价|价格|价|奖励|发放|造价|成本)?(?:为|约)?([0-9]+(?:\\.[0-9]+)?)(万?元)(?!以|至|到|—|[0-9])");

    private static final Pattern MONEY =
            Pattern.compile("(?<![0-9.])([0-9]+(?:\\.[0-9]+)?)([万亿]?元)");

    private static final PrefilteredPattern BY_TIME =
            PrefilteredPattern.of(
                    "年",
                    "年(?:度)?[^。；，0-9元]{0,10}?([0-9]+(?:\\.[0-9]+)?)(万?元)[^。；0-9]{0,16}每(季度|季|月|半年)(?:支付|缴纳)?([0-9]+(?:\\.[0-9]+)?)(万?元)");

    private static final Pattern STOP = Pattern.compile("[。；！？]");

    @Override
    public void check(Prose prose, Findings findings) {
        PrefilteredMatcher each = EACH.in(prose);
        while (each.find()) {
            checkEach(prose, each, findings);
        }
        PrefilteredMatcher time = BY_TIME.in(prose);
        while (time.find()) {
            int parts =
                    switch (time.group(3)) {
                        case "月" -> 12;
                        case "半年" -> 2;
                        default -> 4;
                    };
            Figure year = Figure.of(time.group(1), time.group(2));
            Figure part = Figure.of(time.group(4), time.group(5));
            double right = year.value() / parts;
            if (!part.fits(right, year.half() / parts) && part.value() < year.value()) {
                double scale = Figure.of("1", time.group(5)).value();
                String shown = Figure.written(right / scale, 2) + time.group(5);
                tell(prose, time.start(4), time.end(5), shown, findings);
            }
        }
    }

    /** A price, one number of these things and one sum, and nothing else that could be meant. */
    private static void checkEach(Prose prose, PrefilteredMatcher each, Findings findings) {
        String text = prose.text();
        int start = start(text, each.start());
        int end = end(text, each.end());
        String thing = each.group(1) == null ? each.group(2) : each.group(1);
        Matcher count =
                Pattern.compile(
                                "(?<![0-9.第每])([0-9]+(?:\\.[0-9]+)?)(万?)(?:"
                                        + (isPerson(thing) ? "人|名|位" : thing)
                                        + ")(?![次均])")
                        .matcher(text)
                        .region(start, end);
        count.useTransparentBounds(true);
        Matcher money = MONEY.matcher(text).region(start, end);
        money.useTransparentBounds(true);
        Figure price = Figure.of(each.group(3), each.group(4));
        int sums = 0;
        int at = 0;
        int to = 0;
        Figure sum = price;
        while (money.find()) {
            boolean own = money.start() >= each.start() && money.end() <= each.end();
            if (!own) {
                sums++;
                sum = Figure.of(money.group(1), money.group(2));
                at = money.start();
                to = money.end();
            }
        }
        if (sums != 1 || !count.find()) {
            return;
        }
        Figure number = Figure.of(count.group(1), count.group(2) + thing);
        double right = price.value() * number.value();
        double slack = price.half() * number.value() + number.half() * price.value();
        boolean near = right < 3 * sum.value() && sum.value() < 3 * right;
        if (!count.find() && near && !sum.fits(right, slack) && !isRough(text, at, to)) {
            String unit =
                    text.substring(to - 2, to).startsWith("万")
                            ? "万元"
                            : text.substring(to - 2, to).startsWith("亿") ? "亿元" : "元";
            tell(
                    prose,
                    at,
                    to,
                    Figure.written(right / Figure.of("1", unit).value(), 2) + unit,
                    findings);
        }
    }

    private static boolean isPerson(String thing) {
        return "人名".contains(thing);
    }

    private static boolean isRough(String text, int from, int to) {
        char before = from > 0 ? text.charAt(from - 1) : 0;
        char behind = to < text.length() ? text.charAt(to) : 0;
        return "约近超余过".indexOf(before) >= 0 || "余多左以".indexOf(behind) >= 0;
    }

    /** The beginning of the sentence before, or of this one where a list stands before. */
    private static int start(String text, int at) {
        int start = at;
        while (start > 0 && !STOP.matcher(text.substring(start - 1, start)).matches()) {
            start--;
        }
        return start;
    }

    /** The end of the next sentence for a price that stands at the end of its own. */
    private static int end(String text, int at) {
        int end = at;
        while (end < text.length() && !STOP.matcher(text.substring(end, end + 1)).matches()) {
            end++;
        }
        boolean follows = end + 1 < text.length() && text.startsWith("以", end + 1);
        if (follows) {
            end++;
            while (end < text.length() && !STOP.matcher(text.substring(end, end + 1)).matches()) {
                end++;
            }
        }
        return end;
    }

    private static void tell(Prose prose, int from, int to, String right, Findings findings) {
        findings.add(
                Code.RATE_DIFFERS, prose.span(from, to), prose.text().substring(from, to), right);
    }
}
