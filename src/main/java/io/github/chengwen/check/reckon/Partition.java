package io.github.chengwen.check.reckon;

import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Numbers;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.diag.Code;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts that make more than their whole, though none can be in two: 大棚120个，其中合作社自营45个，农户承包85个;
 * parts in another unit that make nearly all of it: 1.86亿元，其中中央资金6000万元、债券7000万元、自筹2500万元、缺口3000万元.
 */
public final class Partition implements ParagraphRule {

    private static final String UNIT = "(" + Numbers.UNIT + ")";

    private static final PrefilteredPattern WHOLE =
            PrefilteredPattern.of(
                            PrefilteredPattern.DIGITS,
                            "(?<![0-9.〔第约近超]|[0-9] )"
                                    + Figure.NUMBER
                                    + UNIT
                                    + "[^，。；0-9]{0,10}[，。（]其中[：，]?")
                    .needing("其中");

    /** A part up to its number, at which a clause ends. */
    private static final Pattern PART =
            Pattern.compile(
                    "([^，、。；：（）]{1,40}?)(?<![0-9.])([0-9]+(?:\\.[0-9]+)?)"
                            + UNIT
                            + "(?=[，、。；）]|和|$)");

    /** What one thing may be besides another. */
    private static final Pattern MANIFOLD =
            Pattern.compile(
                    "女|党员|团员|少数民族|学历|本科|大专|硕士|博士|研究生|以上|以下|职称|岁|中级|高级|特困|低保|残疾|留守|独居|空巢|比|增|减|参与|参加|其中|还|又|累计|先后|均|最|占|获|被评|被授|涉及|至少|退役|返乡|连续|首次|骨干|教师|干部|重点|示范|完成|已|办结|整改|解决|落实|处理");

    /** Parts that lack more of their whole are not all of them. */
    private static final double NEAR = 0.16;

    /** What is lost in binary fractions. */
    private static final double EXACT = 1e-6;

    @Override
    public void check(Prose prose, Findings findings) {
        PrefilteredMatcher whole = WHOLE.in(prose);
        while (whole.find()) {
            check(prose, whole, findings);
        }
    }

    private static final Pattern FIGURE = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)" + UNIT);

    private static final Pattern REST = Pattern.compile("其余|剩余|余下|另有|另外|等");

    /** What stands farther behind is no part. */
    private static final int FARTHEST = 200;

    /** Whether more parts may follow in the sentence. */
    private static boolean goesOn(String text, int at, Figure all) {
        int end = at;
        int last = Math.min(text.length(), at + FARTHEST);
        while (end < last && "。；）".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String rest = text.substring(at, end);
        Matcher figure = FIGURE.matcher(rest);
        while (figure.find()) {
            if (Figure.of(figure.group(1), figure.group(2)).isOfUnit(all)) {
                return true;
            }
        }
        return REST.matcher(rest).find();
    }

    private static void check(Prose prose, PrefilteredMatcher matcher, Findings findings) {
        String text = prose.text();
        Figure all = Figure.of(matcher.group(1), matcher.group(2));
        Matcher part = PART.matcher(text).useTransparentBounds(true);
        int at = matcher.end();
        int last = at;
        int count = 0;
        double sum = 0;
        double slack = all.half();
        boolean mixed = false;
        while (at < text.length() && part.region(at, text.length()).lookingAt()) {
            Figure figure = Figure.of(part.group(2), part.group(3));
            if (!figure.isOfUnit(all)
                    || figure.value() > all.value()
                    || MANIFOLD.matcher(part.group(1)).find()) {
                break;
            }
            count++;
            sum += figure.value();
            mixed |= !part.group(3).equals(matcher.group(2));
            slack += figure.half();
            at = part.end();
            last = at;
            boolean whole = Math.abs(sum - all.value()) < EXACT;
            if (whole || at >= text.length() || "。；）".indexOf(text.charAt(at)) >= 0) {
                break;
            }
            at++;
        }
        boolean ends = at >= text.length() || !goesOn(text, at, all);
        boolean lacks =
                mixed
                        && ends
                        && sum < all.value() - slack - EXACT
                        && sum >= (1 - NEAR) * all.value();
        if (count > 1 && (lacks || sum > all.value() + slack + EXACT)) {
            double scale = Figure.of("1", matcher.group(2)).value();
            findings.add(
                    Code.SUM_DIFFERS,
                    prose.span(matcher.start(), last),
                    text.substring(matcher.start(), last),
                    Figure.written(sum / scale, 4) + matcher.group(2));
        }
    }
}
