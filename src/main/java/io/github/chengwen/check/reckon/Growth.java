package io.github.chengwen.check.reckon;

import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Numbers;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.diag.Code;

/**
 * Growth between two figures that stand apart: 31.26万人次，2023年为30万人次，同比增长5.6%;
 * 3120吨，同比增长30%，去年同期为2500吨; 由92分钟缩短到71分钟，缩短了21个小时.
 */
public final class Growth implements ParagraphRule {

    private static final String UNIT = "(" + Numbers.UNIT + "|年)";

    private static final String EARLIER = "(?:20[0-9]{2}年(?:同期)?|上年(?:同期)?|去年(?:同期)?|前年|上届|上季度|上月)";

    private static final String CHANGE =
            "(?:同比|比上年|较上年|比去年|较去年)?(增长|增加|上升|提高|下降|减少|降低)了?" + Figure.NUMBER + "[%％]";

    private static final String N = "(?<![0-9.〔第])" + Figure.NUMBER;

    private static final PrefilteredPattern LAST =
            PrefilteredPattern.of(
                            PrefilteredPattern.DIGITS,
                            N
                                    + UNIT
                                    + "[，（]"
                                    + EARLIER
                                    + "(?:为|是|仅为)"
                                    + Figure.NUMBER
                                    + UNIT
                                    + "[，）]{1,2}"
                                    + CHANGE)
                    .needing("为");

    private static final PrefilteredPattern FIRST =
            PrefilteredPattern.of(
                            PrefilteredPattern.DIGITS,
                            N
                                    + UNIT
                                    + "，"
                                    + CHANGE
                                    + "[，（](?:而)?"
                                    + EARLIER
                                    + "(?:为|是|仅为|只有)"
                                    + Figure.NUMBER
                                    + UNIT)
                    .needing("同期");

    private static final PrefilteredPattern FROM_TO =
            PrefilteredPattern.of(
                    "由从",
                    "[由从](?:[^，。；0-9]{0,8})"
                            + Figure.NUMBER
                            + UNIT
                            + "(缩短|减少|压缩|降|下降|降低|增加|提高|增长|扩大|上升)(?:到|至|为)"
                            + Figure.NUMBER
                            + UNIT
                            + "，(?:平均|整整|足足|共)?(?:缩短|减少|压缩|下降|降低|增加|提高|增长|扩大|上升)了?"
                            + Figure.NUMBER
                            + "(个?(?:分钟|小时)|"
                            + UNIT.substring(1));

    /** 去年总产量2000吨，今年预计2300吨，同比增长15% */
    private static final PrefilteredPattern YEARS =
            PrefilteredPattern.of(
                            "去上",
                            "(?:去年|上年)[^，。；0-9]{0,8}"
                                    + Figure.NUMBER
                                    + UNIT
                                    + "，今年[^，。；0-9]{0,8}"
                                    + Figure.NUMBER
                                    + UNIT
                                    + "，"
                                    + CHANGE)
                    .needing("今年");

    /** 比去年同期的15起减少4起，下降26.7% */
    private static final PrefilteredPattern DIFFERENCE =
            PrefilteredPattern.of(
                            "比较",
                            "[比较](?:去年|上年|前年|20[0-9]{2}年|上季度|上月)(?:同期)?的?"
                                    + Figure.NUMBER
                                    + UNIT
                                    + "(?:减少|增加|下降|增长)了?"
                                    + Figure.NUMBER
                                    + UNIT
                                    + "，"
                                    + CHANGE)
                    .needing("，");

    /** A rate so far off is of something else. */
    private static final double FAR = 60;

    private static final double EXACT = 1e-6;

    @Override
    public void check(Prose prose, Findings findings) {
        PrefilteredMatcher last = LAST.in(prose);
        while (last.find()) {
            rate(prose, last, new int[] {1, 2, 3, 4, 5, 6}, findings);
        }
        PrefilteredMatcher first = FIRST.in(prose);
        while (first.find()) {
            rate(prose, first, new int[] {1, 2, 5, 6, 3, 4}, findings);
        }
        PrefilteredMatcher years = YEARS.in(prose);
        while (years.find()) {
            rate(prose, years, new int[] {3, 4, 1, 2, 5, 6}, findings);
        }
        PrefilteredMatcher difference = DIFFERENCE.in(prose);
        while (difference.find()) {
            share(prose, difference, findings);
        }
        PrefilteredMatcher change = FROM_TO.in(prose);
        while (change.find()) {
            change(prose, change, findings);
        }
    }

    /**
     * @param groups those of now, its unit, the earlier figure, its unit, the verb, the rate
     */
    private static void rate(
            Prose prose, PrefilteredMatcher matcher, int[] groups, Findings findings) {
        Figure now = Figure.of(matcher.group(groups[0]), matcher.group(groups[1]));
        Figure before = Figure.of(matcher.group(groups[2]), matcher.group(groups[3]));
        if (!now.isOfUnit(before) || before.value() == 0) {
            return;
        }
        String typed = matcher.group(groups[5]);
        double place = place(typed);
        boolean rises = "增长增加上升提高".contains(matcher.group(groups[4]));
        double told = rises ? Double.parseDouble(typed) : -Double.parseDouble(typed);
        double low = 100 * ((now.value() - now.half()) / (before.value() + before.half()) - 1);
        double high = 100 * ((now.value() + now.half()) / (before.value() - before.half()) - 1);
        boolean wrong = told < low - place - EXACT || told > high + place + EXACT;
        double right = 100 * (now.value() / before.value() - 1);
        if (wrong && Math.abs(told - right) < FAR) {
            String shown = (right < 0 ? "下降" : "增长") + Figure.written(Math.abs(right), 1) + "%";
            tell(prose, matcher, matcher.start(groups[4]), matcher.end(), shown, findings);
        }
    }

    /** What has changed as a share of what was before. */
    private static void share(Prose prose, PrefilteredMatcher matcher, Findings findings) {
        Figure before = Figure.of(matcher.group(1), matcher.group(2));
        Figure changed = Figure.of(matcher.group(3), matcher.group(4));
        if (!changed.isOfUnit(before) || before.value() == 0) {
            return;
        }
        String typed = matcher.group(6);
        double right = 100 * changed.value() / before.value();
        double room = right * (changed.half() / changed.value() + before.half() / before.value());
        double off = Math.abs(Double.parseDouble(typed) - right);
        if (off > room + place(typed) + EXACT && off < FAR) {
            String shown = matcher.group(5) + Figure.written(right, 1) + "%";
            tell(prose, matcher, matcher.start(5), matcher.end(), shown, findings);
        }
    }

    /** Half of the last place of a rate. */
    private static double place(String typed) {
        int point = typed.indexOf('.');
        return point < 0 ? 0.5 : 0.5 * Math.pow(10, point + 1 - typed.length());
    }

    private static void change(Prose prose, PrefilteredMatcher matcher, Findings findings) {
        Figure from = Figure.of(matcher.group(1), matcher.group(2));
        Figure to = Figure.of(matcher.group(4), matcher.group(5));
        String unit = matcher.group(7);
        Figure told =
                Figure.of(
                        matcher.group(6),
                        unit.startsWith("个小") || unit.startsWith("个分") ? unit.substring(1) : unit);
        double right = Math.abs(from.value() - to.value());
        boolean fits = told.fits(right, from.half() + to.half());
        boolean unitDiffers = !told.isOfUnit(from) && fits;
        if (from.isOfUnit(to) && (unitDiffers || told.isOfUnit(from) && !fits)) {
            String bare = matcher.group(2);
            double scale = Figure.of("1", bare).value();
            tell(
                    prose,
                    matcher,
                    matcher.start(6),
                    matcher.end(7),
                    Figure.written(right / scale, 2) + bare,
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
