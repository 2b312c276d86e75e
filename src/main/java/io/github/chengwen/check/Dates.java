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
 * The forms of years and dates (N-02: years in four digits; E-31: {@code 2024年12月1日}, no padding
 * zeros; N-01: 〇 in 汉字 years).
 */
final class Dates implements ParagraphRule {

    private static final List<PrefilteredPattern> SHORT_YEARS =
            List.of(
                    PrefilteredPattern.of(
                            PrefilteredPattern.DIGITS, "(?<![0-9.．])0[0-9]年(?![级段代])"),
                    PrefilteredPattern.of(
                            PrefilteredPattern.DIGITS, "(?<![0-9.．])[0-9]{2}年(?=[0-9]{1,2}月)"),
                    PrefilteredPattern.of(
                            PrefilteredPattern.DIGITS, "(?<![0-9.．])[5-9][0-9]年(?=[底初末春夏秋冬])"));

    private static final PrefilteredPattern PADDED =
            PrefilteredPattern.of(
                    PrefilteredPattern.DIGITS,
                    "(?:[0-9]{4}年)?(?<![0-9])(?:0[1-9]月(?:[0-9]{1,2}日)?|[0-9]{1,2}月0[1-9]日)");

    private static final PrefilteredPattern NUMERIC =
            PrefilteredPattern.of(
                    "12",
                    "(?<![0-9A-Za-z./-])((?:19|20)[0-9]{2})([./-])(0?[1-9]|1[0-2])\\2(0?[1-9]|[12][0-9]|3[01])"
                            + "(?![0-9A-Za-z/-]|\\.[0-9])");

    private static final String HAN = "一二三四五六七八九";

    /** 二○○九年, 二00九年, 二零零九年. */
    private static final PrefilteredPattern HAN_YEAR =
            PrefilteredPattern.of("一二", "(?<![0-9一二三四五六七八九零〇○])[一二][一二三四五六七八九零〇○◯OoοО0０]{3}(?=年)");

    @Override
    public boolean reads(Prose prose) {
        // A line of a web page that the reader has kept says when it was put up.
        return !prose.isApparatus() && !prose.text().contains("发布时间");
    }

    @Override
    public void check(Prose prose, Findings findings) {
        for (PrefilteredPattern pattern : SHORT_YEARS) {
            Search.report(prose, pattern, Code.SHORT_YEAR, findings);
        }
        PrefilteredMatcher padded = PADDED.in(prose);
        while (padded.find()) {
            String right = padded.group().replaceAll("(?<![0-9])0(?=[0-9][月日])", "");
            findings.add(
                    Code.DATE_FORM,
                    prose.span(padded.start(), padded.end()),
                    padded.group(),
                    right);
        }
        PrefilteredMatcher numeric = NUMERIC.in(prose);
        while (numeric.find()) {
            String right =
                    numeric.group(1)
                            + "年"
                            + Integer.parseInt(numeric.group(3))
                            + "月"
                            + Integer.parseInt(numeric.group(4))
                            + "日";
            findings.add(
                    Code.DATE_FORM,
                    prose.span(numeric.start(), numeric.end()),
                    numeric.group(),
                    right);
        }
        checkZeros(prose, findings);
    }

    private static void checkZeros(Prose prose, Findings findings) {
        PrefilteredMatcher year = HAN_YEAR.in(prose);
        while (year.find()) {
            StringBuilder right = new StringBuilder();
            for (int i = 0; i < year.group().length(); i++) {
                char c = year.group().charAt(i);
                right.append(HAN.indexOf(c) >= 0 ? c : '〇');
            }
            if (right.toString().equals(year.group())) {
                continue;
            }
            findings.add(
                    Code.YEAR_ZERO,
                    prose.span(year.start(), year.end()),
                    year.group(),
                    right.toString());
            findings.correct(Code.YEAR_ZERO, prose, year.start(), year.end(), right.toString());
        }
    }
}
