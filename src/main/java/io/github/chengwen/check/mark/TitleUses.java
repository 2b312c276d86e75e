package io.github.chengwen.check.mark;

import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.diag.Code;
import java.util.regex.Pattern;

/** Mottos and practices in 《》, works in quotation marks: 《明德笃学》的校训, 写的“外婆的蓝布伞”. */
public final class TitleUses implements ParagraphRule {

    private static final PrefilteredPattern MOTTO =
            PrefilteredPattern.of(
                    "《",
                    "《([^《》]{2,20})》(?=的?(?:校训|校风|学风|教风|办学理念|口号|家训|誓言|工作格局|工作理念|服务理念)|的做法|的工作机制|的工作模式)");

    /** What may well stand in 《》. */
    private static final Pattern DOCUMENT =
            Pattern.compile(
                    "(?:法|条例|规定|办法|方案|意见|通知|规划|纲要|计划|决定|报告|公约|准则|标准|规范|章程|宣言|倡议书|公开信|手册|指南|细则|守则|制度|歌|书|论语|经|记)$");

    private static final PrefilteredPattern WORK =
            PrefilteredPattern.of(
                    "写创撰编拍执",
                    "(?:(?<![上里面中旁])写的|创作的|撰写的|编写的|拍摄的|执导的|编排的)“([^“”，。；：！？]{2,14})”(?=[，。；、]|一文|获|荣)");

    @Override
    public void check(Prose prose, Findings findings) {
        PrefilteredMatcher motto = MOTTO.in(prose);
        while (motto.find()) {
            if (!DOCUMENT.matcher(motto.group(1)).find()) {
                report(prose, motto, "“" + motto.group(1) + "”", findings);
            }
        }
        PrefilteredMatcher work = WORK.in(prose);
        while (work.find()) {
            int from = work.start(1) - 1;
            findings.add(
                    Code.WRONG_MARK,
                    prose.span(from, work.end()),
                    prose.text().substring(from, work.end()),
                    "《" + work.group(1) + "》");
        }
    }

    private static void report(
            Prose prose, PrefilteredMatcher matcher, String right, Findings findings) {
        findings.add(
                Code.WRONG_MARK,
                prose.span(matcher.start(), matcher.end()),
                matcher.group(),
                right);
    }
}
