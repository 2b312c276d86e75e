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
 * A figure beside the one it is compared with: 246件，比上年的300件下降22%, 8400人，完成目标任务8000人的104%,
 * 1022万元（占总投资的60%），其余426万元.
 */
public final class Compared implements ParagraphRule {

    private static final String UNIT = "(" + Numbers.UNIT + ")";

    private static final String N = "(?<![0-9.〔第])" + Figure.NUMBER;

    private static final Pattern ANY = Pattern.compile(N + UNIT);

    private static final PrefilteredPattern OVER =
            PrefilteredPattern.of(
                    PrefilteredPattern.DIGITS,
                    N
                            + UNIT
                            + "，(?:同)?(?:比|较)(?:上年|去年|前年|上年同期|去年同期|20[0-9]{2}年|上季度|上月|上届)的?"
                            + Figure.NUMBER
                            + UNIT
                            + "，?(增长|增加|上升|提高|下降|减少|降低)了?(?:近|约)?"
                            + Figure.NUMBER
                            + "(%|％|[万亿]{0,2}(?:人次|件次|平方米|立方米|公里|公顷|[元吨亩人名户家件个起项所台辆篇期场次]))");

    private static final PrefilteredPattern OF_AIM =
            PrefilteredPattern.of(
                    PrefilteredPattern.DIGITS,
                    N
                            + UNIT
                            + "，(?:完成|占|达到|相当于|为)[^。；，0-9%]{0,12}?"
                            + Figure.NUMBER
                            + UNIT
                            + "的([0-9]+(?:\\.[0-9]+)?)[%％]");

    private static final PrefilteredPattern REST =
            PrefilteredPattern.of(
                    PrefilteredPattern.DIGITS,
                    N
                            + UNIT
                            + "（占[^（）0-9]{1,10}([0-9]+(?:\\.[0-9]+)?)[%％]）[，；](?:其余|剩余|余下)(?:的)?"
                            + Figure.NUMBER
                            + UNIT);

    private static final double FAR = 60;

    /** What is lost in binary fractions. */
    private static final double EXACT = 1e-6;

    @Override
    public void check(Prose prose, Findings findings) {
        PrefilteredMatcher over = OVER.in(prose);
        while (over.find()) {
            checkOver(prose, over, findings);
        }
        PrefilteredMatcher aim = OF_AIM.in(prose);
        while (aim.find()) {
            Figure part = Figure.of(aim.group(1), aim.group(2));
            Figure whole = Figure.of(aim.group(3), aim.group(4));
            if (part.isOfUnit(whole)
                    && whole.value() > 0
                    && !isOfAnother(prose.text(), aim.start(), whole, aim.group(5))) {
                share(prose, aim, part, whole.value(), whole.half(), 5, findings);
            }
        }
        PrefilteredMatcher rest = REST.in(prose);
        while (rest.find()) {
            Figure part = Figure.of(rest.group(1), rest.group(2));
            Figure other = Figure.of(rest.group(4), rest.group(5));
            if (part.isOfUnit(other)) {
                double whole = part.value() + other.value();
                share(prose, rest, part, whole, part.half() + other.half(), 3, findings);
            }
        }
    }

    /** A figure that stands so far before a share is not its part. */
    private static final int LONGEST_SENTENCE = 300;

    /** 共106.9万吨，其中第三季度36.9万吨，完成140万吨的76.4%: the share is that of a figure before. */
    private static boolean isOfAnother(String text, int at, Figure whole, String told) {
        int start = Math.max(text.lastIndexOf('。', at) + 1, at - LONGEST_SENTENCE);
        Matcher other = ANY.matcher(text).region(start, at);
        while (other.find()) {
            Figure part = Figure.of(other.group(1), other.group(2));
            double right = 100 * part.value() / whole.value();
            if (part.isOfUnit(whole)
                    && Math.abs(Double.parseDouble(told) - right) <= 1.2 * place(told)) {
                return true;
            }
        }
        return false;
    }

    private static void checkOver(Prose prose, PrefilteredMatcher over, Findings findings) {
        Figure now = Figure.of(over.group(1), over.group(2));
        Figure before = Figure.of(over.group(3), over.group(4)).asExactAs(now);
        String kind = over.group(7);
        boolean percent = kind.equals("%") || kind.equals("％");
        Figure told = Figure.of(over.group(6), percent ? "" : kind);
        if (!now.isOfUnit(before) || before.value() == 0 || !percent && !told.isOfUnit(now)) {
            return;
        }
        double right = now.value() - before.value();
        double low = right - now.half() - before.half();
        double high = right + now.half() + before.half();
        double place = told.half();
        if (percent) {
            right = 100 * right / before.value();
            low = 100 * ((now.value() - now.half()) / (before.value() + before.half()) - 1);
            high = 100 * ((now.value() + now.half()) / (before.value() - before.half()) - 1);
            place = place(over.group(6));
        }
        boolean rises = "增长增加上升提高".contains(over.group(5));
        double change = rises ? told.value() : -told.value();
        boolean wrong = change < low - place - EXACT || change > high + place + EXACT;
        if (wrong && Math.abs(right) < FAR * 10) {
            String shown =
                    (rises == right >= 0 ? "" : opposite(rises))
                            + (percent
                                    ? Figure.written(Math.abs(right), 1) + "%"
                                    : Figure.written(Math.abs(right) / scale(kind), 2) + kind);
            tell(prose, over, over.start(5), over.end(7), shown, findings);
        }
    }

    private static String opposite(boolean rises) {
        return rises ? "下降" : "增长";
    }

    private static double scale(String unit) {
        return Figure.of("1", unit).value();
    }

    /** Half of the last place of a percentage. */
    private static double place(String typed) {
        int point = typed.indexOf('.');
        return point < 0 ? 0.5 : 0.5 * Math.pow(10, point + 1 - typed.length());
    }

    private static void share(
            Prose prose,
            PrefilteredMatcher matcher,
            Figure part,
            double whole,
            double half,
            int group,
            Findings findings) {
        double right = 100 * part.value() / whole;
        double room = right * (part.half() / part.value() + half / whole);
        double told = Double.parseDouble(matcher.group(group));
        if (Math.abs(told - right) > room + 1.2 * place(matcher.group(group))
                && Math.abs(told - right) < FAR) {
            tell(
                    prose,
                    matcher,
                    matcher.start(group),
                    matcher.end(group) + 1,
                    Figure.written(right, 1) + "%",
                    findings);
        }
    }

    private static void tell(
            Prose prose,
            PrefilteredMatcher matcher,
            int from,
            int to,
            String right,
            Findings findings) {
        findings.add(Code.RATE_DIFFERS, prose.span(from, to), matcher.group(), right);
    }
}
