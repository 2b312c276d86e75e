package io.github.chengwen.check;

import io.github.chengwen.check.text.Characters;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.diag.Code;
import java.text.Normalizer;

/**
 * Marks in a form that Chinese text does not have (GB/T 15834): {@code <<论语>>} for 《》, two hyphens
 * between years, quotation marks the wrong way round; and full-width digits and letters (N-03).
 */
final class WrongMarks implements ParagraphRule {

    private static final PrefilteredPattern BRACKETS =
            PrefilteredPattern.of("<〈＜", "(?:<<|〈〈|＜＜|<|＜)([^<>《》＜＞]{2,40})(?:>>|〉〉|＞＞|>|＞)");

    private static final PrefilteredPattern YEARS =
            PrefilteredPattern.of(
                    PrefilteredPattern.DIGITS,
                    "(?<![0-9])((?:19|20)[0-9]{2})(年?)(-{1,2}|－{1,2}|——|~|～|―|─)((?:19|20)[0-9]{2})(?=年|）|\\))");

    private static final PrefilteredPattern WIDE =
            PrefilteredPattern.of(
                    "．０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＹＺ",
                    "[０-９][０-９．]*|(?<=[0-9])．(?=[0-9])|[Ａ-ＷＹＺ]{2,}");

    /** An honour is no work: 授予“先进单位”称号. */
    private static final PrefilteredPattern HONOUR =
            PrefilteredPattern.of("《", "《([^《》]{2,30})》(?=(?:荣誉)?称号)");

    /** 如下； before a list. */
    private static final PrefilteredPattern BEFORE_LIST =
            PrefilteredPattern.of("；", "(?<=如下|会议决定|会议强调|会议指出|会议要求|会议议定)；$");

    private static final PrefilteredPattern TURNED =
            PrefilteredPattern.of("”", "”([^“”。；（）]{1,20})“");

    @Override
    public void check(Prose prose, Findings findings) {
        String text = prose.text();
        PrefilteredMatcher brackets = BRACKETS.in(prose);
        while (brackets.find()) {
            String inner = brackets.group(1);
            if (Characters.han(inner).length() * 2 > inner.length()) {
                report(prose, brackets, "《" + inner + "》", findings);
            }
        }
        PrefilteredMatcher honour = HONOUR.in(prose);
        while (honour.find()) {
            report(prose, honour, "“" + honour.group(1) + "”", findings);
        }
        PrefilteredMatcher list = BEFORE_LIST.in(prose);
        while (list.find()) {
            report(prose, list, "：", findings);
        }
        PrefilteredMatcher years = YEARS.in(prose);
        while (years.find()) {
            if (years.group(3).length() == 2 || "~～―─".contains(years.group(3))) {
                report(
                        prose,
                        years,
                        years.group(1) + years.group(2) + "—" + years.group(4),
                        findings);
            }
        }
        PrefilteredMatcher wide = WIDE.in(prose);
        int told = 0;
        while (wide.find()) {
            if (!prose.isDate() && wide.start() > 0 && !opensNumber(text, wide.end())) {
                String right = Normalizer.normalize(wide.group(), Normalizer.Form.NFKC);
                if (told++ == 0) {
                    findings.add(
                            Code.WIDE_DIGITS,
                            prose.span(wide.start(), wide.end()),
                            wide.group(),
                            right);
                }
                findings.correct(Code.WIDE_DIGITS, prose, wide.start(), wide.end(), right);
            }
        }
        if (text.indexOf('”') >= 0 && text.indexOf('”') < text.indexOf('“')) {
            PrefilteredMatcher turned = TURNED.in(prose);
            if (turned.find()) {
                report(prose, turned, "“" + turned.group(1) + "”", findings);
            }
        }
    }

    /** Whether a number is that of a heading or a list, whose form the reader reports. */
    private static boolean opensNumber(String text, int at) {
        return "、．.）".indexOf(Characters.at(text, at)) >= 0;
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
