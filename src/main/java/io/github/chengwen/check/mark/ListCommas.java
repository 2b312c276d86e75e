package io.github.chengwen.check.mark;

import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.diag.Code;

/** Commas of lists and of sentences taken for one another: 看病难、出行难，等问题; 成绩显著、但问题不少; 烟酒，土特产和购物卡. */
public final class ListCommas implements ParagraphRule {

    private static final String HAN = "[\\u4e00-\\u9fff]";

    /** 看病难、出行难，等问题 */
    private static final PrefilteredPattern AND_SO_ON =
            PrefilteredPattern.of(
                    "等",
                    "(?<=，)等(?:问题|方面|情况|工作|部门|单位|人员|地方|项目|领域|行为|现象|活动|内容|措施|制度|环节|要求)(?<=、"
                            + HAN
                            + "{2,10}，.{3})");

    private static final PrefilteredPattern COMMA =
            PrefilteredPattern.of(
                    "收所购携的》",
                    "(?:收受|所送|购置|携带)"
                            + HAN
                            + "{2,8}(，)(?="
                            + HAN
                            + "{2,5}(?:和|及|以及)"
                            + HAN
                            + "{2,5}[，。；])"
                            + "|的有"
                            + HAN
                            + "{3,12}(，)(?="
                            + HAN
                            + "{2,12}，"
                            + HAN
                            + "{2,12}等(?:领导|同志|部门|单位|负责人|企业|代表)?[。，；])"
                            + "|》(，)(?=《[^《》]{2,40}》(?:等|和|以及|及)(?!其))");

    private static final PrefilteredPattern POINT =
            PrefilteredPattern.of(
                    "、",
                    "(?<="
                            + HAN
                            + "{3})、(?:(?:但(?![凡求愿])|而且|因此|所以|然而|否则|从而|并且|不过(?!度))|可(?=委托|向有关|自行|申请|拨打|随时|直接))");

    @Override
    public void check(Prose prose, Findings findings) {
        PrefilteredMatcher soOn = AND_SO_ON.in(prose);
        while (soOn.find()) {
            report(prose, soOn.start() - 1, soOn.start(), "", findings);
        }
        PrefilteredMatcher comma = COMMA.in(prose);
        while (comma.find()) {
            boolean titles = comma.group(3) != null;
            int at = comma.end() - 1;
            report(prose, at, at + 1, titles ? "" : "、", findings);
        }
        PrefilteredMatcher point = POINT.in(prose);
        while (point.find()) {
            report(prose, point.start(), point.start() + 1, "，", findings);
        }
    }

    private static void report(Prose prose, int from, int to, String right, Findings findings) {
        int shown = right.isEmpty() ? to + 1 : to;
        String typed = prose.text().substring(from, shown);
        String written = right.isEmpty() ? typed.substring(1) : right;
        findings.add(Code.WRONG_MARK, prose.span(from, shown), typed, written);
    }
}
