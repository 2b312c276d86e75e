package io.github.chengwen.check;

import io.github.chengwen.check.text.Characters;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.diag.Code;
import io.github.chengwen.model.Subtitle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dashes, ellipses and range marks (N-05: a dash is two —, an ellipsis two …, ranges of quantities
 * take ～, of time —; N-02: both ends of a percent range take the sign; GB/T 15834 §4.10, §4.11,
 * §4.13).
 */
final class Dashes implements ParagraphRule {

    private static final PrefilteredPattern DASH =
            PrefilteredPattern.of(
                    "-－—─━―一",
                    "(?<![!-~])-{2,}(?![!-~])|(?<=[\\u4e00-\\u9fff“”])-{2,}(?=[\\u4e00-\\u9fff“”])"
                            + "|－{2,}|—{3,}|[─━]+|[―]+|(?<=[”》）])一一(?=[\\u4e00-\\u9fff])");

    private static final Pattern FALSE_DASH_AT_START = Pattern.compile("^(?:一一(?=[在关致写记])|—(?!—))");

    private static final PrefilteredPattern ELLIPSIS =
            PrefilteredPattern.of(
                    "。、.·•…",
                    "。{3,}|、{3,}|(?<=[\\u4e00-\\u9fff，。、”])\\.{3,}(?!\\s*[0-9])|·{3,}|•{3,}"
                            + "|(?<!…)…(?!…)|…{3,}");

    private static final String NUMBER = "(?<![0-9A-Za-z.\\-－/])([0-9]+(?:\\.[0-9]+)?)";

    private static final PrefilteredPattern HYPHEN =
            PrefilteredPattern.of(
                    PrefilteredPattern.DIGITS,
                    NUMBER + "([-－])([0-9]+(?:\\.[0-9]+)?)(?=[户个人名年月日天万亿元吨亩倍米公千小里分项家台周岁度次场条℃])");

    private static final PrefilteredPattern PERCENT =
            PrefilteredPattern.of(
                    PrefilteredPattern.DIGITS, NUMBER + "([-－—～~])([0-9]+(?:\\.[0-9]+)?)([%％])");

    @Override
    public void check(Prose prose, Findings findings) {
        String text = prose.text();
        PrefilteredMatcher dash = DASH.in(prose);
        while (dash.find()) {
            reportDash(prose, dash.start(), dash.end(), findings);
        }
        Matcher start = FALSE_DASH_AT_START.matcher(text);
        if (prose.block() instanceof Subtitle && start.find()) {
            reportDash(prose, 0, start.end(), findings);
        }
        PrefilteredMatcher ellipsis = ELLIPSIS.in(prose);
        while (ellipsis.find()) {
            if (isDoubleLength(ellipsis.group())) {
                continue;
            }
            int from = ellipsis.start();
            int to = ellipsis.end();
            findings.add(Code.WRONG_ELLIPSIS, prose.span(from, to), ellipsis.group(), "……");
            findings.correct(Code.WRONG_ELLIPSIS, prose, from, to, "……");
        }
        checkRanges(prose, findings);
    }

    private static void reportDash(Prose prose, int from, int to, Findings findings) {
        String text = prose.text();
        char before = Characters.at(text, from - 1);
        char after = Characters.at(text, to);
        boolean range = isOfDate(before) && Characters.isDigit(after);
        String right = range ? "—" : "——";
        findings.add(Code.WRONG_DASH, prose.span(from, to), text.substring(from, to), right);
        findings.correct(Code.WRONG_DASH, prose, from, to, right);
    }

    private static boolean isOfDate(char c) {
        return Characters.isDigit(c) || "年月日时分".indexOf(c) >= 0;
    }

    /** Twelve dots are lawful: they stand for whole paragraphs left out. */
    private static boolean isDoubleLength(String typed) {
        return typed.equals("…".repeat(4));
    }

    private static void checkRanges(Prose prose, Findings findings) {
        PrefilteredMatcher hyphen = HYPHEN.in(prose);
        while (hyphen.find()) {
            char unit = Characters.at(prose.text(), hyphen.end());
            String mark = "年月日".indexOf(unit) >= 0 ? "—" : "～";
            findings.add(
                    Code.RANGE_HYPHEN,
                    prose.span(hyphen.start(), hyphen.end()),
                    hyphen.group(),
                    hyphen.group(1) + mark + hyphen.group(3));
            findings.correct(Code.RANGE_HYPHEN, prose, hyphen.start(2), hyphen.end(2), mark);
        }
        PrefilteredMatcher percent = PERCENT.in(prose);
        while (percent.find()) {
            String sign = percent.group(4);
            findings.add(
                    Code.PERCENT_RANGE,
                    prose.span(percent.start(), percent.end()),
                    percent.group(),
                    percent.group(1) + sign + "～" + percent.group(3) + sign);
        }
    }
}
