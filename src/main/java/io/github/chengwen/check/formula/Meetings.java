package io.github.chengwen.check.formula;

import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Numbers;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.diag.Code;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Congresses, plenums, plans and anniversaries whose number and year do not go together. */
public final class Meetings implements ParagraphRule {

    /** 二十大三中全会 for 二十届三中全会. */
    private static final PrefilteredPattern MIXED =
            PrefilteredPattern.of("十二", "(十[一二三四五六七八九]|二十)大([一二三四五六七])中全会");

    private static final PrefilteredPattern PLENUM =
            PrefilteredPattern.of("十二1", "(?<![十二])(十[一二三四五六七八九]|二十)届([一二三四五六七八九十])中全会");

    private static final PrefilteredPattern PLENUM_OF_YEAR =
            PrefilteredPattern.of(
                    "2",
                    "((?:20)[0-9]{2})年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?[，,]?(?:召开的)?(?:党的|中共)?"
                            + "(十[六七八九]|二十)(?:届([一二三四五六七])中全会|大(?!以来|报告|精神|后|前))");

    private static final Map<String, Integer> YEARS =
            Map.ofEntries(
                    Map.entry("十六大", 2002),
                    Map.entry("十七大", 2007),
                    Map.entry("十八大", 2012),
                    Map.entry("十九大", 2017),
                    Map.entry("二十大", 2022),
                    Map.entry("十七届三", 2008),
                    Map.entry("十七届四", 2009),
                    Map.entry("十七届五", 2010),
                    Map.entry("十七届六", 2011),
                    Map.entry("十八届一", 2012),
                    Map.entry("十八届二", 2013),
                    Map.entry("十八届三", 2013),
                    Map.entry("十八届四", 2014),
                    Map.entry("十八届五", 2015),
                    Map.entry("十八届六", 2016),
                    Map.entry("十九届一", 2017),
                    Map.entry("十九届二", 2018),
                    Map.entry("十九届三", 2018),
                    Map.entry("十九届四", 2019),
                    Map.entry("十九届五", 2020),
                    Map.entry("十九届六", 2021),
                    Map.entry("十九届七", 2022),
                    Map.entry("二十届一", 2022),
                    Map.entry("二十届二", 2023),
                    Map.entry("二十届三", 2024),
                    Map.entry("二十届四", 2025));

    private static final PrefilteredPattern PLAN =
            PrefilteredPattern.of(
                    "“十",
                    "“?(十[一二三四五])五”?(?:规划|时期|期间)?[（(](20[0-9]{2})[年]?[—\\-－–～至到]+(20[0-9]{2})年?[）)]");

    private static final Pattern ANNIVERSARY =
            Pattern.compile(
                    "(20[0-9]{2})年[^。；！？0-9]{0,16}?(建党|中国人民抗日战争暨世界反法西斯战争胜利|中国人民抗日战争胜利|世界反法西斯战争胜利|红军长征胜利|长征胜利|共青团成立|中国共产主义青年团成立|香港回归祖国|香港回归|澳门回归祖国|澳门回归|辛亥革命|深圳经济特区建立|人民政协成立|人民代表大会成立|中国共产党成立|党成立|新中国成立|中华人民共和国成立|建国|改革开放|抗战胜利|抗日战争胜利|建军|五四运动)"
                            + "([0-9]{2,3}|[一二三四五六七八九十百]{2,6})周年");

    private static final Map<String, Integer> BEGINNINGS =
            Map.ofEntries(
                    Map.entry("建党", 1921),
                    Map.entry("中国共产党成立", 1921),
                    Map.entry("党成立", 1921),
                    Map.entry("新中国成立", 1949),
                    Map.entry("中华人民共和国成立", 1949),
                    Map.entry("建国", 1949),
                    Map.entry("改革开放", 1978),
                    Map.entry("抗战胜利", 1945),
                    Map.entry("抗日战争胜利", 1945),
                    Map.entry("中国人民抗日战争胜利", 1945),
                    Map.entry("中国人民抗日战争暨世界反法西斯战争胜利", 1945),
                    Map.entry("世界反法西斯战争胜利", 1945),
                    Map.entry("红军长征胜利", 1936),
                    Map.entry("长征胜利", 1936),
                    Map.entry("共青团成立", 1922),
                    Map.entry("中国共产主义青年团成立", 1922),
                    Map.entry("香港回归祖国", 1997),
                    Map.entry("香港回归", 1997),
                    Map.entry("澳门回归祖国", 1999),
                    Map.entry("澳门回归", 1999),
                    Map.entry("辛亥革命", 1911),
                    Map.entry("深圳经济特区建立", 1980),
                    Map.entry("人民政协成立", 1949),
                    Map.entry("人民代表大会成立", 1954),
                    Map.entry("建军", 1927));

    /** 我们党自1920年成立以来 */
    private static final Pattern BEGUN =
            Pattern.compile("(我们党|中国共产党|新中国|中华人民共和国)(?:自|从|于|在)?([0-9]{4})年(?:成立|诞生|建立)");

    /** A people's congress and a consultative conference have no 全体会议. */
    private static final PrefilteredPattern PLENARY =
            PrefilteredPattern.of(
                    "人政",
                    "(?:人大|政协|人民代表大会|人民政治协商会议)(?!常)[^，。；、]{0,16}[一二三四五六七八九十]届[^，。；、]{0,8}[一二三四五六七八九十]次全体会议");

    /** 二十届三中全会审议通过《中共中央关于进一步全面深化改革…… */
    private static final PrefilteredPattern PASSED =
            PrefilteredPattern.of(
                    "十二",
                    "(十[六七八九]|二十)届([一二三四五六七])中全会[^。；《]{0,12}通过[^。；《]{0,6}《(?:中共中央)?关于([^》]{6,60})》");

    /** The plenums that passed what is so called. */
    private static final Map<String, String> DOCUMENTS =
            Map.of(
                    "进一步全面深化改革、推进中国式现代化",
                    "二十届三",
                    "全面深化改革若干重大问题",
                    "十八届三",
                    "全面推进依法治国若干重大问题",
                    "十八届四",
                    "党的百年奋斗重大成就和历史经验",
                    "十九届六",
                    "坚持和完善中国特色社会主义制度",
                    "十九届四",
                    "第十三个五年规划的建议",
                    "十八届五",
                    "第十四个五年规划",
                    "十九届五",
                    "第十五个五年规划",
                    "二十届四",
                    "深化党和国家机构改革的决定",
                    "十九届三");

    /**
     * The first session of each National People's Congress, and Political Consultative Conference.
     */
    private static final Map<String, Integer> FIRST_SESSIONS =
            Map.of("十一", 2008, "十二", 2013, "十三", 2018, "十四", 2023);

    private static final PrefilteredPattern SESSION =
            PrefilteredPattern.of(
                    "2", "(20[0-9]{2})年[^。；，0-9]{0,10}?(?<!第)(十[一二三四])届全国(?:人大|政协)([一二三四五])次会议");

    @Override
    public void check(Prose prose, Findings findings) {
        checkSessions(prose, findings);
        PrefilteredMatcher plenary = PLENARY.in(prose);
        while (plenary.find()) {
            report(prose, plenary.start(), plenary.end(), "人大、政协称“第几次会议”", findings);
        }
        PrefilteredMatcher mixed = MIXED.in(prose);
        while (mixed.find()) {
            String right = mixed.group(1) + "届" + mixed.group(2) + "中全会";
            report(prose, mixed.start(), mixed.end(), "应为“" + right + "”", findings);
        }
        PrefilteredMatcher plenum = PLENUM.in(prose);
        while (plenum.find()) {
            if ("八九十".contains(plenum.group(2))) {
                report(prose, plenum.start(), plenum.end(), "一届中央委员会只开到七中全会", findings);
            }
        }
        PrefilteredMatcher dated = PLENUM_OF_YEAR.in(prose);
        while (dated.find()) {
            String name = dated.group(2) + (dated.group(3) == null ? "大" : "届" + dated.group(3));
            int year = YEARS.getOrDefault(name, 0);
            if (year > 0 && year != Integer.parseInt(dated.group(1))) {
                report(prose, dated.start(), dated.end(), "这次会议是" + year + "年召开的", findings);
            }
        }
        checkPlans(prose, findings);
        checkAnniversaries(prose, findings);
    }

    /** What a plenum passed, and the years of the sessions of congresses. */
    private static void checkSessions(Prose prose, Findings findings) {
        PrefilteredMatcher passed = PASSED.in(prose);
        while (passed.find()) {
            String plenum = passed.group(1) + "届" + passed.group(2);
            String title = passed.group(3);
            DOCUMENTS.forEach(
                    (name, right) -> {
                        if (title.contains(name) && !right.equals(plenum)) {
                            report(
                                    prose,
                                    passed.start(),
                                    passed.end(),
                                    "这个文件是" + right + "中全会通过的",
                                    findings);
                        }
                    });
        }
        PrefilteredMatcher session = SESSION.in(prose);
        while (session.find()) {
            int first = FIRST_SESSIONS.getOrDefault(session.group(2), 0);
            int year = first + "一二三四五".indexOf(session.group(3));
            if (first > 0 && year != Integer.parseInt(session.group(1))) {
                report(prose, session.start(), session.end(), "这次会议是" + year + "年召开的", findings);
            }
        }
    }

    private static void checkPlans(Prose prose, Findings findings) {
        PrefilteredMatcher plan = PLAN.in(prose);
        while (plan.find()) {
            int first = 2001 + 5 * ("一二三四五".indexOf(plan.group(1).charAt(1)) + 1);
            if (first != Integer.parseInt(plan.group(2))
                    || first + 4 != Integer.parseInt(plan.group(3))) {
                report(
                        prose,
                        plan.start(),
                        plan.end(),
                        "这个五年是" + first + "—" + (first + 4) + "年",
                        findings);
            }
        }
    }

    private static void checkAnniversaries(Prose prose, Findings findings) {
        String text = prose.text();
        boolean begins = text.contains("年成立") || text.contains("年诞生") || text.contains("年建立");
        Matcher begun = BEGUN.matcher(text);
        while (begins && begun.find()) {
            int right = begun.group(1).contains("党") ? 1921 : 1949;
            if (Integer.parseInt(begun.group(2)) != right) {
                report(prose, begun.start(), begun.end(), "成立于" + right + "年", findings);
            }
        }
        if (!prose.text().contains("周年")) {
            return;
        }
        Matcher matcher = ANNIVERSARY.matcher(prose.text());
        while (matcher.find()) {
            int beginning = BEGINNINGS.getOrDefault(matcher.group(2), 0);
            int typed = Numbers.small(matcher.group(3));
            int year = Integer.parseInt(matcher.group(1));
            if (beginning > 0
                    && typed > 0
                    && year - beginning != typed
                    && !isNeighbour(matcher, year - beginning, typed)) {
                report(
                        prose,
                        matcher.start(2),
                        matcher.end(),
                        year + "年是" + (year - beginning) + "周年",
                        findings);
            }
        }
    }

    /**
     * Whether a year beside a round anniversary is the year in which it was prepared or is looked
     * back at: 2019年，庆祝改革开放40周年系列活动.
     */
    private static boolean isNeighbour(Matcher matcher, int right, int typed) {
        String between = matcher.group().substring(4, matcher.start(2) - matcher.start());
        boolean said = between.contains("是") || between.contains("值") || between.contains("逢");
        return !said && Math.abs(right - typed) == 1 && typed % 5 == 0;
    }

    private static void report(Prose prose, int from, int to, String hint, Findings findings) {
        findings.add(Code.MEETING, prose.span(from, to), prose.text().substring(from, to), hint);
    }
}
