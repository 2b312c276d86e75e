package io.github.chengwen.check;

import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Search;
import io.github.chengwen.diag.Code;
import java.util.List;

/**
 * Numbers in digits and in characters (N-01: not half and half, 概数 without 、; GB/T 15835 §4, §5).
 */
final class Numerals implements ParagraphRule {

    private static final String COUNTED =
            "[十百千万亿]{0,2}(?:个(?!中)|名|位|人(?!大)|天|年(?![级代度])|月(?!份)|次|户|家|里|米|斤|元|岁|倍|成|小时|分钟|件|项|条|支|句|遍|辆|台|亩|吨|点意见)";

    private static final PrefilteredPattern ESTIMATE =
            PrefilteredPattern.of(
                    "一二三四五六七八12345678",
                    "(?<![第一二三四五六七八九十、至到])(?<!^)([一二三四五六七八])、([二三四五六七八九])(?="
                            + COUNTED
                            + ")"
                            + "|(?<![0-9第、.])([1-8])、([2-9])(?=[十百千万]|个月|天|次|个人)");

    private static final List<PrefilteredPattern> MIXTURES =
            List.of(
                    // 3千多人, 5百户; not 千瓦 and other units
                    PrefilteredPattern.of(
                            PrefilteredPattern.DIGITS,
                            "(?<![0-9.、])[0-9]+(?:十|百(?!分)|千(?![瓦米克帕卡赫伏安字]))(?=[余多个名人户家元亩吨里次项条斤辆台件万])"),
                    // 10几个, 20几户
                    PrefilteredPattern.of(
                            PrefilteredPattern.DIGITS,
                            "(?<![0-9])[0-9]++几(?=[个名人户家元亩吨里次项条斤天年岁万])"));

    @Override
    public boolean reads(Prose prose) {
        return prose.isBody();
    }

    @Override
    public void check(Prose prose, Findings findings) {
        checkEstimates(prose, findings);
        for (PrefilteredPattern pattern : MIXTURES) {
            Search.report(prose, pattern, Code.NUMERAL_MIX, findings);
        }
    }

    private static void checkEstimates(Prose prose, Findings findings) {
        PrefilteredMatcher matcher = ESTIMATE.in(prose);
        while (matcher.find()) {
            boolean han = matcher.group(1) != null;
            String first = han ? matcher.group(1) : matcher.group(3);
            String second = han ? matcher.group(2) : matcher.group(4);
            if (value(second) != value(first) + 1) {
                continue;
            }
            findings.add(
                    Code.ESTIMATE_COMMA,
                    prose.span(matcher.start(), matcher.end()),
                    matcher.group(),
                    numeral(first) + numeral(second));
        }
    }

    private static int value(String digit) {
        int han = "一二三四五六七八九".indexOf(digit);
        return han >= 0 ? han + 1 : Integer.parseInt(digit);
    }

    private static String numeral(String digit) {
        return String.valueOf("一二三四五六七八九".charAt(value(digit) - 1));
    }
}
