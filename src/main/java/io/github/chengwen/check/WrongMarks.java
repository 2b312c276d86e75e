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

    private static final String HAN = "[\\u4e00-\\u9fff]";

    /** A comma in a list of like words: 就业，就医、就学; 洗车、洗浴，游泳馆等行业; 县委办，县公安局、县司法局. */
    private static final PrefilteredPattern LIST_COMMA =
            PrefilteredPattern.of(
                    "，",
                    // Ahead is what all three have, which fails soon at most commas.
                    "，(?=.{2}、|.{2,4}等|[县市区])(?:(?<=("
                            + HAN
                            + ")"
                            + HAN
                            + "，)\\1"
                            + HAN
                            + "、\\1"
                            + HAN
                            + "(?!"
                            + HAN
                            + "{0,2}，)|(?<=、"
                            + HAN
                            + "{2,4}，)"
                            + HAN
                            + "{2,4}等(?:行业|部门|单位|场所|地区|领域|作物|产品|设备|设施|学科|科目|岗位|乡镇|街道|村庄)|(?<=[、由同和与向](?:县|市|区)"
                            + HAN
                            + "{1,8}(?:[局委院部]|(?<![主承协交举督牵])办)，)(?:县|市|区)"
                            + HAN
                            + "{1,8}[局委办院部]、(?:县|市|区)"
                            + HAN
                            + "{1,8}[局委办院部])");

    /** “小事不出村，大事不出镇、矛盾不上交”: one list with two marks. */
    private static final PrefilteredPattern MIXED =
            PrefilteredPattern.of(
                    "“",
                    "“(?:("
                            + HAN
                            + "{4,8})，("
                            + HAN
                            + "{4,8})、("
                            + HAN
                            + "{4,8})|("
                            + HAN
                            + "{4,8})、("
                            + HAN
                            + "{4,8})，("
                            + HAN
                            + "{4,8}))”");

    /** 、 before 和, which joins the last item alone. */
    private static final PrefilteredPattern BEFORE_AND =
            PrefilteredPattern.of(
                    "、",
                    "(?<=、"
                            + HAN
                            + "{2,8})、(?:和(?![谐平睦解美气善顺缓田县林龙静硕政作合服蔼声弦风雅衷盘])|及(?![时格第早物]))(?="
                            + HAN
                            + "{2})");

    /** A bracket that belongs to the sentence stands before its stop. */
    private static final PrefilteredPattern AFTER_STOP =
            PrefilteredPattern.of(
                    "。",
                    "。（(?:原件|复印件|原件及复印件|附后|名单附后|名单见附件|(?:详)?见附件[0-9]{0,2}|下同|以下简称[^（）]{2,14})）(?!。)");

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
        checkLists(prose, findings);
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

    private static void checkLists(Prose prose, Findings findings) {
        PrefilteredMatcher comma = LIST_COMMA.in(prose);
        while (comma.find()) {
            report(prose, comma, "、" + comma.group().substring(1), findings);
        }
        PrefilteredMatcher mixed = MIXED.in(prose);
        while (mixed.find()) {
            if (!isEven(mixed)) {
                continue;
            }
            report(prose, mixed, mixed.group().replace('，', '、'), findings);
        }
        PrefilteredMatcher and = BEFORE_AND.in(prose);
        while (and.find()) {
            report(prose, and, and.group().substring(1), findings);
        }
        PrefilteredMatcher bracket = AFTER_STOP.in(prose);
        while (bracket.find()) {
            report(prose, bracket, bracket.group().substring(1) + "。", findings);
        }
    }

    /**
     * Whether three phrases are of one length, so that they are one list: 上级有号令、县委有部署，我镇见行动 are a
     * pair and what follows from it.
     */
    private static boolean isEven(PrefilteredMatcher mixed) {
        boolean pairFirst = mixed.group(1) == null;
        int group = pairFirst ? 4 : 1;
        int length = mixed.group(group).length();
        return mixed.group(group + 1).length() == length
                && (!pairFirst || mixed.group(group + 2).length() == length);
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
