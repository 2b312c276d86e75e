package io.github.chengwen.check.reckon;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Numbers;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Amounts of a list, one in each paragraph, and their sum before or behind it: 共安排24学时，具体如下,
 * 以上三项合计54万元.
 */
public final class Lists implements Rule {

    private static final String UNIT = "([万亿]?元|学时|课时|万?吨|万?亩|人|名|户|件|个|分|台|套)";

    private static final PrefilteredPattern HEAD =
            PrefilteredPattern.of(
                    "共计需合总安满每",
                    "(?:共计?|总计|合计|共需|共安排|每期|安排|总投资|总预算|满分)(?:安排|需要|资金|经费|投资|为|约)?([0-9]+(?:\\.[0-9]+)?)"
                            + UNIT
                            + "[^。；0-9]{0,10}?(?:具体|其中|明细|包括|构成|分配|安排)[^。；0-9]{0,8}?(?:如下)?[：:]$");

    private static final PrefilteredPattern FOOT =
            PrefilteredPattern.of(
                    "以上",
                    "(?:以上|上述)([两二三四五六七八九]|[2-9])项(?:经费|费用|资金)?(?:合计|共计|总计|共需?)(?:资金|经费|为|需)?([0-9]+(?:\\.[0-9]+)?)"
                            + UNIT);

    private static final Pattern ITEM =
            Pattern.compile("^[ \\u3000]*(?:[（(]?[0-9一二三四五六七八九十]{1,2}[）).．、]|[①-⑨])");

    private static final Pattern AMOUNT =
            Pattern.compile("(?<![0-9.])([0-9]+(?:\\.[0-9]+)?)(?:" + UNIT + ")");

    /** A sum that differs by more is that of something else. */
    private static final double FAR = 0.4;

    @Override
    public void check(Article article, Findings findings) {
        List<Prose> all = article.written().toList();
        for (int i = 0; i < all.size(); i++) {
            String text = all.get(i).text();
            boolean opens = text.endsWith("：") || text.endsWith(":");
            PrefilteredMatcher head = HEAD.in(all.get(i));
            if (opens && head.find()) {
                int last = i + 1;
                while (last < all.size() && ITEM.matcher(all.get(last).text()).lookingAt()) {
                    last++;
                }
                checkHead(all.subList(i + 1, last), all.get(i), head, findings);
            }
            PrefilteredMatcher foot = FOOT.in(all.get(i));
            if (foot.find()) {
                String items = foot.group(1).replace('两', '二');
                int count = Numbers.small(items);
                if (count <= i) {
                    checkFoot(all.subList(i - count, i), all.get(i), foot, findings);
                }
            }
        }
    }

    /** The one amount of a unit in an item; a price times a number has more than one. */
    private static Optional<Figure> amount(Prose item, Figure told) {
        List<Figure> amounts = new ArrayList<>();
        Matcher matcher = AMOUNT.matcher(item.text());
        while (matcher.find()) {
            Figure figure = Figure.of(matcher.group(1), matcher.group(2));
            if (figure.isOfUnit(told)) {
                amounts.add(figure);
            }
        }
        return amounts.size() == 1 ? Optional.of(amounts.get(0)) : Optional.empty();
    }

    /** The sum of a list; less than nothing where an item has none or several amounts. */
    private static double sum(List<Prose> items, Figure told) {
        double sum = 0;
        for (Prose item : items) {
            Optional<Figure> amount = amount(item, told);
            if (amount.isEmpty() || !ITEM.matcher(item.text()).lookingAt()) {
                return -1;
            }
            sum += amount.get().value();
        }
        return sum;
    }

    private static void checkHead(
            List<Prose> items, Prose prose, PrefilteredMatcher head, Findings findings) {
        Figure told = Figure.of(head.group(1), head.group(2));
        double sum = items.size() < 2 ? -1 : sum(items, told);
        if (isWrong(sum, told)) {
            tell(prose, head.start(), head.end(2), sum, head.group(2), findings);
        }
    }

    private static void checkFoot(
            List<Prose> items, Prose prose, PrefilteredMatcher foot, Findings findings) {
        Figure told = Figure.of(foot.group(2), foot.group(3));
        double sum = sum(items, told);
        if (isWrong(sum, told)) {
            tell(prose, foot.start(), foot.end(), sum, foot.group(3), findings);
        }
    }

    private static boolean isWrong(double sum, Figure told) {
        return sum > 0 && !told.fits(sum, 0) && Math.abs(sum - told.value()) <= FAR * told.value();
    }

    private static void tell(
            Prose prose, int from, int to, double sum, String unit, Findings findings) {
        double scale = Figure.of("1", unit).value();
        findings.add(
                Code.SUM_DIFFERS,
                prose.span(from, to),
                prose.text().substring(from, to),
                Figure.written(sum / scale, 2) + unit);
    }
}
