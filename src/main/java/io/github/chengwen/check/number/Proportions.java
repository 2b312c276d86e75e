package io.github.chengwen.check.number;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Numbers;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Proportions that do not fit their figures: 三次产业结构为18.9∶42.4∶39.7, 186家中62家，占四分之一, shares told one
 * after the other (分别占70.7%、23.1%), and the share of a total that stands in another sentence.
 */
public final class Proportions implements Rule {

    private static final PrefilteredPattern RATIO =
            PrefilteredPattern.of(
                    PrefilteredPattern.DIGITS,
                    "(?<![0-9.:：∶])([0-9]{1,2}\\.[0-9]{1,2})[:：∶]([0-9]{1,2}\\.[0-9]{1,2})[:：∶]([0-9]{1,2}\\.[0-9]{1,2})(?![0-9.:：∶])");

    private static final Pattern FRACTION =
            Pattern.compile("，占[^，。；0-9]{0,10}?([二三四五六七八九十])分之([一二三四五六七八九])");

    private static final Pattern SHARES =
            Pattern.compile(
                    "(?:分别占|占比分别为|分别为|比重分别为|比例分别为|分别达到|占)[^，。；0-9]{0,8}((?:[0-9]+(?:\\.[0-9]+)?[%％][、和]){1,9}[0-9]+(?:\\.[0-9]+)?[%％])");

    private static final Pattern PERCENT = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)[%％]");

    /** 46.3亿元，占一般公共预算支出的76.0% */
    private static final Pattern OF_TOTAL =
            Pattern.compile(
                    "([0-9]+(?:\\.[0-9]+)?)(亿元|万元|亿美元|万亩|万吨|万户|万人|人|户|亩|家|个|公里)，占(?:全[省市县区镇乡]|同期|全部)?([\\u4e00-\\u9fff]{4,12}?)(?:总额|总量|总数)?(?:的|比重的?|比例的?)(?:比重为|比例为)?([0-9]+(?:\\.[0-9]+)?)[%％]");

    private static final Pattern TOTAL =
            Pattern.compile(
                    "([\\u4e00-\\u9fff]{4,14}?)(?:总额|总量|总数)?(?:完成|达到|达|为|实现|共|是)?([0-9]+(?:\\.[0-9]+)?)(亿元|万元|亿美元|万亩|万吨|万户|万人|人|户|亩|家|个|公里)");

    @Override
    public void check(Article article, Findings findings) {
        List<Prose> all = article.written().toList();
        all.forEach(prose -> check(prose, all, findings));
    }

    private static void check(Prose prose, List<Prose> all, Findings findings) {
        String text = prose.text();
        PrefilteredMatcher ratio = RATIO.in(prose);
        while (ratio.find()) {
            double sum =
                    Double.parseDouble(ratio.group(1))
                            + Double.parseDouble(ratio.group(2))
                            + Double.parseDouble(ratio.group(3));
            if (Math.abs(sum - 100) > 0.25 && Math.abs(sum - 100) < 3) {
                findings.add(
                        Code.SHARES_DIFFER,
                        prose.span(ratio.start(), ratio.end()),
                        ratio.group(),
                        Numbers.written(sum));
            }
        }
        if (text.contains("分之")) {
            checkFractions(prose, findings);
        }
        if (text.indexOf('占') >= 0 || text.contains("分别")) {
            checkShares(prose, findings);
            checkOfTotal(prose, all, findings);
        }
    }

    private static void checkFractions(Prose prose, Findings findings) {
        String text = prose.text();
        Matcher fraction = FRACTION.matcher(text);
        while (fraction.find()) {
            int start = sentence(text, fraction.start());
            List<Quantity> all = Quantity.of(text, start, fraction.start());
            if (all.size() < 2) {
                continue;
            }
            double told = small(fraction.group(2)) / (double) small(fraction.group(1));
            Quantity part = all.get(all.size() - 1);
            double nearest = -1;
            for (int k = all.size() - 2; k >= 0; k--) {
                Quantity whole = all.get(k);
                if (whole.unit().equals(part.unit()) && whole.value() > part.value()) {
                    double right = part.value() / whole.value();
                    if (Math.abs(right - told) < 0.04) {
                        nearest = -1;
                        break;
                    }
                    nearest = right;
                }
            }
            if (nearest > 0) {
                report(prose, part.from(), fraction.end(), nearest, findings);
            }
        }
    }

    private static void checkShares(Prose prose, Findings findings) {
        String text = prose.text();
        Matcher shares = SHARES.matcher(text);
        while (shares.find()) {
            List<Double> told = new ArrayList<>();
            List<Integer> places = new ArrayList<>();
            Matcher percent = PERCENT.matcher(shares.group(1));
            while (percent.find()) {
                told.add(value(percent, 1));
                places.add(shares.start(1) + percent.start());
            }
            int start = sentence(text, shares.start());
            List<Quantity> all =
                    Quantity.of(text, start, shares.start()).stream()
                            .filter(q -> !q.unit().isEmpty() && !q.isPercent())
                            .toList();
            if (all.size() < told.size()) {
                continue;
            }
            List<Quantity> parts = all.subList(all.size() - told.size(), all.size());
            String unit = parts.get(0).unit();
            if (!parts.stream().allMatch(q -> q.unit().equals(unit))) {
                continue;
            }
            double sum = parts.stream().mapToDouble(Quantity::value).sum();
            compare(prose, parts, told, places, sum, findings);
        }
    }

    /** Tells the one share that does not fit where all others do. */
    private static void compare(
            Prose prose,
            List<Quantity> parts,
            List<Double> told,
            List<Integer> places,
            double sum,
            Findings findings) {
        int wrong = -1;
        int fits = 0;
        for (int i = 0; i < told.size(); i++) {
            double right = parts.get(i).value() / sum * 100;
            if (Math.abs(right - told.get(i)) <= 0.15) {
                fits++;
            } else {
                wrong = i;
            }
        }
        if (fits >= told.size() - 1 && wrong >= 0 && told.size() > 1) {
            double right = parts.get(wrong).value() / sum;
            int from = places.get(wrong);
            int to = from + Numbers.written(told.get(wrong)).length();
            report(prose, from, Math.min(prose.text().length(), to + 1), right, findings);
        }
    }

    private static void checkOfTotal(Prose prose, List<Prose> all, Findings findings) {
        Matcher share = OF_TOTAL.matcher(prose.text());
        Map<String, Double> known = new HashMap<>();
        while (share.find()) {
            if (known.isEmpty()) {
                all.stream()
                        .limit(all.indexOf(prose) + 1L)
                        .forEach(one -> collect(one.text(), known));
            }
            double total = known.getOrDefault(share.group(3) + share.group(2), 0.0);
            double told = value(share, 4);
            double right = total > 0 ? value(share, 1) / total * 100 : told;
            double slack = Math.max(0.3, 0.6 * Numbers.step(share.group(4)));
            if (Math.abs(right - told) > slack && Math.abs(right - told) < 15) {
                report(prose, share.start(1), share.end(), right / 100, findings);
            }
        }
    }

    /** Notes the totals of a text by their names, the first of each name. */
    private static void collect(String text, Map<String, Double> totals) {
        Matcher total = TOTAL.matcher(text);
        while (total.find()) {
            String name = total.group(1);
            for (int from = 0; from + 4 <= name.length(); from++) {
                totals.putIfAbsent(name.substring(from) + total.group(3), value(total, 2));
            }
        }
    }

    private static int sentence(String text, int at) {
        int start = at;
        while (start > 0 && "。！？".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private static int small(String numeral) {
        return Math.max(1, Numbers.small(numeral));
    }

    private static double value(Matcher matcher, int group) {
        return Double.parseDouble(matcher.group(group));
    }

    private static void report(Prose prose, int from, int to, double right, Findings findings) {
        findings.add(
                Code.RATE_DIFFERS,
                prose.span(from, to),
                prose.text().substring(from, to),
                Numbers.written(Math.round(right * 1000) / 10.0) + "%");
    }
}
