package io.github.chengwen.check.day;

import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Numbers;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.diag.Code;

/**
 * Months and years from one date to another beside their number: 从2019年到2025年，用了五年;
 * 自9月1日起……试行期三个月，至10月31日; 2024年3月至2025年2月，工期10个月.
 */
public final class CountedMonths implements ParagraphRule {

    private static final PrefilteredPattern YEARS =
            PrefilteredPattern.of(
                    "从自12",
                    "(?:从|自)?(20[0-9]{2}|19[0-9]{2})年[^。；，0-9]{0,8}(?:到|至)(20[0-9]{2}|19[0-9]{2})年[^。；0-9]{0,12}?(?:用了|历时|经过|的|这|整整|干了|工作了|走过|共|坚守了?|已有?|奋斗了?|当了|，)([一二两三四五六七八九十]{1,3}|[0-9]{1,2})(?:个)?年(?:时间|间|来|里|的|。|，)");

    /** 自9月1日起……试行期三个月，至10月31日 */
    private static final PrefilteredPattern TERM =
            PrefilteredPattern.of(
                    "自",
                    "自(?:20[0-9]{2}年)?([0-9]{1,2})月1日起[^。]{0,60}?(?:。[^。]{0,6})?(?:期|为期|期限为?|时间)([一二两三四五六七八九十]{1,2}|[0-9]{1,2})个月，[^。0-9]{0,4}至([0-9]{1,2})月(?:[0-9]{1,2}日|底)");

    private static final PrefilteredPattern LASTED =
            PrefilteredPattern.of(
                    "12",
                    "(20[0-9]{2}|19[0-9]{2})年([0-9]{1,2})月[^。；0-9]{0,12}(20[0-9]{2}|19[0-9]{2})年([0-9]{1,2})月[^。；0-9]{0,12}历时(?:近|约)?([一二两三四五六七八九十]{1,2}|[0-9]{1,2})(年半|年|个月)");

    private static final PrefilteredPattern MONTHS =
            PrefilteredPattern.of(
                    "2",
                    "(20[0-9]{2})年([0-9]{1,2})月(?:[0-9]{1,2}日)?(?:起)?(?:至|到|—|-|——)(20[0-9]{2})年([0-9]{1,2})月(?:[0-9]{1,2}日|底)?(?:止)?[，（(]?(?:共|为期|历时|工期|建设期|建设工期|合计|总共|时间跨度)(?:为|约)?([0-9]{1,3})个月");

    @Override
    public void check(Prose prose, Findings findings) {
        String text = prose.text();
        if (text.indexOf('年') >= 0) {
            checkYears(prose, findings);
            checkLasted(prose, findings);
            checkMonths(prose, findings);
        }
        if (text.indexOf('月') >= 0) {
            checkTerms(prose, findings);
        }
    }

    private static void checkYears(Prose prose, Findings findings) {
        PrefilteredMatcher years = YEARS.in(prose);
        while (years.find()) {
            int right = number(years, 2) - number(years, 1);
            int told = Numbers.small(years.group(3));
            if (told > 0 && told != right && told != right + 1) {
                tell(prose, years.start(), years.end(), right + "年", findings);
            }
        }
    }

    private static void checkTerms(Prose prose, Findings findings) {
        PrefilteredMatcher term = TERM.in(prose);
        while (term.find()) {
            int right = (number(term, 1) + Numbers.small(term.group(2)) - 2) % 12 + 1;
            if (right != number(term, 3)) {
                tell(prose, term.start(2), term.end(), right + "月底", findings);
            }
        }
    }

    private static void checkLasted(Prose prose, Findings findings) {
        PrefilteredMatcher lasted = LASTED.in(prose);
        while (lasted.find()) {
            int months =
                    12 * (number(lasted, 3) - number(lasted, 1))
                            + number(lasted, 4)
                            - number(lasted, 2);
            int told = Numbers.small(lasted.group(5));
            int toldMonths =
                    lasted.group(6).equals("个月")
                            ? told
                            : told * 12 + (lasted.group(6).equals("年半") ? 6 : 0);
            int slack = lasted.group(6).equals("年") ? 6 : 2;
            if (told > 0 && Math.abs(toldMonths - months) > slack) {
                tell(prose, lasted.start(), lasted.end(), months + "个月", findings);
            }
        }
    }

    private static void checkMonths(Prose prose, Findings findings) {
        PrefilteredMatcher span = MONTHS.in(prose);
        while (span.find()) {
            int first = Integer.parseInt(span.group(1)) * 12 + Integer.parseInt(span.group(2));
            int last = Integer.parseInt(span.group(3)) * 12 + Integer.parseInt(span.group(4));
            int told = Integer.parseInt(span.group(5));
            if (told != last - first && told != last - first + 1) {
                findings.add(
                        Code.RATE_DIFFERS,
                        prose.span(span.start(), span.end()),
                        span.group(),
                        (last - first + 1) + "个月");
            }
        }
    }

    private static int number(PrefilteredMatcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static void tell(Prose prose, int from, int to, String right, Findings findings) {
        findings.add(
                Code.RATE_DIFFERS, prose.span(from, to), prose.text().substring(from, to), right);
    }
}
