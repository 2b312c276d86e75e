package io.github.chengwen.check.reckon;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Characters;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Numbers;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import java.util.ArrayList;
import java.util.List;

/**
 * What is left of a sum that an earlier paragraph tells: 共需250万元, 筹集60万元，尚缺180万元; 反映问题64个，整改60个,
 * 其余5个问题; 检查单位38个, 发现问题的6个，占被检查单位的25.8%.
 */
public final class Balances implements Rule {

    private static final String UNIT = "(" + Numbers.UNIT + ")";

    private static final PrefilteredPattern NEED =
            PrefilteredPattern.of(
                    "需总概预",
                    "(?:共?需(?:要)?(?:资金|经费|投资)?|总投资|概算(?:总投资)?|预算(?:总额|资金)?)(?:约|为|共)?([0-9]+(?:\\.[0-9]+)?)"
                            + UNIT);

    private static final PrefilteredPattern LACK =
            PrefilteredPattern.of(
                    "已筹落到",
                    "(?:已|筹集|筹措|落实|到位)[^。；0-9]{0,24}?([0-9]+(?:\\.[0-9]+)?)"
                            + UNIT
                            + "，(?:目前)?(?:尚|还|仍)(?:缺|差|有缺口|需|有)(?:资金|口)?([0-9]+(?:\\.[0-9]+)?)"
                            + UNIT);

    private static final PrefilteredPattern DONE =
            PrefilteredPattern.of(
                    PrefilteredPattern.DIGITS,
                    "(?<![0-9.])([0-9]{1,5})([个件项起户家处])[^。；0-9]{0,24}?(?:已|完成)[^。；，0-9]{0,10}?([0-9]{1,5})\\2");

    private static final PrefilteredPattern OTHERS =
            PrefilteredPattern.of("其剩余", "(?:其余|剩余|余下)(?:的)?([0-9]{1,4})([个件项起户家处])");

    private static final PrefilteredPattern SHARE =
            PrefilteredPattern.of(
                    PrefilteredPattern.DIGITS,
                    "(?<![0-9.])([0-9]{1,6})([个件项起户家处人名])，占(?:被|所|全部|受)?([\\u4e00-\\u9fff]{4,8}?)(?:总数)?的([0-9]{1,2}(?:\\.[0-9]+)?)[%％]");

    /** How many blocks a sum is remembered. */
    private static final int LATEST = 4;

    @Override
    public void check(Article article, Findings findings) {
        List<Prose> read = new ArrayList<>();
        List<Figure> needs = new ArrayList<>();
        for (Prose prose : article.written().toList()) {
            PrefilteredMatcher lack = LACK.in(prose);
            while (needs.size() == 1 && lack.find()) {
                checkLack(prose, lack, needs.get(0), read, findings);
            }
            PrefilteredMatcher others = OTHERS.in(prose);
            if (others.find()) {
                checkOthers(prose, others, read, findings);
            }
            PrefilteredMatcher share = SHARE.in(prose);
            while (share.find()) {
                checkShare(prose, share, read, findings);
            }
            PrefilteredMatcher need = NEED.in(prose);
            while (need.find()) {
                needs.add(Figure.of(need.group(1), need.group(2)));
            }
            read.add(prose);
            if (read.size() > LATEST) {
                read.remove(0);
            }
        }
    }

    private static void checkLack(
            Prose prose,
            PrefilteredMatcher lack,
            Figure need,
            List<Prose> read,
            Findings findings) {
        Figure have = Figure.of(lack.group(1), lack.group(2));
        Figure lacks = Figure.of(lack.group(3), lack.group(4));
        double right = need.value() - have.value();
        boolean same = need.isOfUnit(have) && have.isOfUnit(lacks);
        double scale = Figure.of("1", lack.group(4)).value();
        String both = Figure.written((have.value() + lacks.value()) / scale, 2) + lack.group(4);
        // 其余300万元由卫生院自筹 … 落实了120万元，尚有180万元的缺口: a part has a lack of its own.
        boolean ofPart = read.stream().anyMatch(earlier -> earlier.text().contains(both));
        if (same && right > 0 && !ofPart && !lacks.fits(right, need.half() + have.half())) {
            String shown = Figure.written(right / scale, 2) + lack.group(4);
            tell(prose, lack.start(3), lack.end(4), shown, findings);
        }
    }

    /** The latest paragraph that tells of so many and of those that are done. */
    private static void checkOthers(
            Prose prose, PrefilteredMatcher others, List<Prose> read, Findings findings) {
        int told = Integer.parseInt(others.group(1));
        PrefilteredMatcher here = DONE.in(prose);
        if (here.find() && here.start() < others.start()) {
            // 问题16个，已整改12个。余下4个: they are the rest of those.
            return;
        }
        for (int i = read.size() - 1; i >= 0; i--) {
            PrefilteredMatcher done = DONE.in(read.get(i));
            int count = 0;
            int right = 0;
            while (done.find()) {
                if (done.group(2).equals(others.group(2))) {
                    count++;
                    right = Integer.parseInt(done.group(1)) - Integer.parseInt(done.group(3));
                }
            }
            if (count > 0) {
                if (count == 1 && right > 0 && right != told && Math.abs(right - told) <= 3) {
                    String shown = right + others.group(2);
                    tell(prose, others.start(1), others.end(2), shown, findings);
                }
                return;
            }
        }
    }

    /** The share of a whole that was counted under the same name. */
    private static void checkShare(
            Prose prose, PrefilteredMatcher share, List<Prose> read, Findings findings) {
        String name = share.group(3);
        String head = name.substring(0, 2);
        String tail = name.substring(name.length() - 2);
        PrefilteredPattern whole =
                PrefilteredPattern.of(
                        head.substring(0, 1),
                        head
                                + "[\\u4e00-\\u9fff]{0,6}?"
                                + (name.length() > 2 ? tail : "")
                                + "([0-9]{1,6})"
                                + share.group(2));
        List<Prose> all = new ArrayList<>(read);
        all.add(prose);
        double part = Double.parseDouble(share.group(1));
        double told = Double.parseDouble(share.group(4));
        int decimals =
                share.group(4).indexOf('.') < 0
                        ? 0
                        : share.group(4).length() - share.group(4).indexOf('.') - 1;
        double slack = 0.6 * Math.pow(10, -decimals);
        double right = -1;
        for (Prose block : all) {
            PrefilteredMatcher matcher = whole.in(block.text());
            while (matcher.find()) {
                double number = Double.parseDouble(matcher.group(1));
                double percent = 100 * part / number;
                if (Math.abs(percent - told) <= slack) {
                    return;
                }
                right = number >= part ? percent : right;
            }
        }
        if (right > 0) {
            String shown = Figure.written(right, 1) + "%";
            tell(prose, share.start(), share.end(), shown, findings);
        }
    }

    private static void tell(Prose prose, int from, int to, String right, Findings findings) {
        String text = prose.text();
        int start = from;
        while (start > 0 && start > from - 6 && Characters.isHan(text.charAt(start - 1))) {
            start--;
        }
        findings.add(Code.RATE_DIFFERS, prose.span(start, to), text.substring(start, to), right);
    }
}
