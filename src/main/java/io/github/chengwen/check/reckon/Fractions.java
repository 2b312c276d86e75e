package io.github.chengwen.check.reckon;

import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Numbers;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.diag.Code;

/**
 * Parts told as tenths or worked out from a percentage: 15.3万人次，其中未成年人4.6万人次，约占四成; 总价86.4万元,
 * 支付60%，即51.48万元.
 */
public final class Fractions implements ParagraphRule {

    private static final String UNIT = "(" + Numbers.UNIT + ")";

    private static final String N = "(?<![0-9.〔第])" + Figure.NUMBER;

    private static final PrefilteredPattern TENTHS =
            PrefilteredPattern.of(
                            PrefilteredPattern.DIGITS,
                            N
                                    + UNIT
                                    + "，(?:其中)?[^，。；0-9]{0,12}"
                                    + Figure.NUMBER
                                    + UNIT
                                    + "，(?:大?约|近|几乎)?占(?:总数|全部|总量|总人数)?的?(?:大?约|近)?([一二两三四五六七八九])成(?![^，。；多以])")
                    .needing("成");

    private static final PrefilteredPattern WHOLE =
            PrefilteredPattern.of(
                    "总价合项投预",
                    "(?:总价款?|合同价款?|合同金额|总金额|总投资|价款|总额|总造价|投资)(?:共计|共|为|约|是)?"
                            + Figure.NUMBER
                            + "(万?元)");

    private static final PrefilteredPattern NAMELY =
            PrefilteredPattern.of(
                            PrefilteredPattern.DIGITS,
                            N
                                    + "[%％](?:的[^，。；0-9（）]{0,8})?[，（](?:即|计|也就是)"
                                    + Figure.NUMBER
                                    + "(万?元)")
                    .needing("%");

    /** So far a share may be from its tenths: 三成 is told of 25 to 37 %. */
    private static final double ROUGH = 0.075;

    /** A sum that is farther off was worked out from another whole. */
    private static final double NEAR = 0.2;

    @Override
    public void check(Prose prose, Findings findings) {
        PrefilteredMatcher tenths = TENTHS.in(prose);
        while (tenths.find()) {
            Figure whole = Figure.of(tenths.group(1), tenths.group(2));
            Figure part = Figure.of(tenths.group(3), tenths.group(4));
            double told = tenths("一二三四五六七八九".indexOf(tenths.group(5).replace('两', '二')));
            if (part.isOfUnit(whole) && part.value() < whole.value()) {
                double right = part.value() / whole.value();
                if (Math.abs(right - told) > ROUGH) {
                    tell(prose, tenths, 5, 1, Figure.written(100 * right, 1) + "%", findings);
                }
            }
        }
        PrefilteredMatcher namely = NAMELY.in(prose);
        while (namely.find()) {
            PrefilteredMatcher whole = WHOLE.in(prose);
            while (whole.find() && whole.end() <= namely.start()) {
                checkNamely(prose, namely, Figure.of(whole.group(1), whole.group(2)), findings);
            }
        }
    }

    private static double tenths(int index) {
        return (index + 1) / 10.0;
    }

    private static void checkNamely(
            Prose prose, PrefilteredMatcher namely, Figure whole, Findings findings) {
        Figure told = Figure.of(namely.group(2), namely.group(3));
        double right = whole.value() * Double.parseDouble(namely.group(1)) / 100;
        double slack = whole.half() * Double.parseDouble(namely.group(1)) / 100;
        if (!told.fits(right, slack) && Math.abs(told.value() / right - 1) < NEAR) {
            double scale = Figure.of("1", namely.group(3)).value();
            tell(
                    prose,
                    namely,
                    2,
                    namely.group(3).length(),
                    Figure.written(right / scale, 4) + namely.group(3),
                    findings);
        }
    }

    private static void tell(
            Prose prose,
            PrefilteredMatcher matcher,
            int group,
            int more,
            String right,
            Findings findings) {
        findings.add(
                Code.RATE_DIFFERS,
                prose.span(matcher.start(group), matcher.end(group) + more),
                matcher.group(),
                right);
    }
}
