package io.github.chengwen.check.number;

import io.github.chengwen.check.text.Characters;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Numbers;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.diag.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is left of a whole that is not the whole less its part (计划12个，已开工9个，尚有4个), and two parts of
 * which one is not the other that do not make the whole (312户，不合格44户，合格258户).
 */
public final class Remainders implements ParagraphRule {

    private static final Pattern REST =
            Pattern.compile("(?:尚有|还有|仍有|剩余|剩下|其余|余下|还剩|尚缺|还缺|缺口|未完成|未办结|未化解|未整改)[^，。；0-9]{0,8}$");

    private static final Pattern DONE =
            Pattern.compile("(?:已|完成|化解|办结|解决|整改|其中|争取|到位|落实|安排|自筹|补助|开工|建成|销号|投入)[^，。；0-9]{0,8}$");

    /** Words before the opposite of what stands behind them. */
    private static final String NOT = "不未非无";

    /** A sum may differ from its whole by so much and still be meant as the sum. */
    private static final double NEAR = 0.2;

    /** The next part stands so near, with its name between. */
    private static final int NEXT_PART = 8;

    @Override
    public void check(Prose prose, Findings findings) {
        for (Quantity.Sentence sentence : Quantity.sentences(prose, "。！？")) {
            if (sentence.all().size() > 2) {
                checkRest(prose, sentence.all(), findings);
                checkOpposites(prose, sentence.all(), findings);
            }
        }
    }

    private static void checkRest(Prose prose, List<Quantity> all, Findings findings) {
        String text = prose.text();
        for (int i = 2; i < all.size(); i++) {
            Quantity rest = all.get(i);
            if (!isCounted(rest) || !REST.matcher(head(text, rest)).find()) {
                continue;
            }
            List<Quantity> same = new ArrayList<>();
            boolean done = false;
            for (Quantity before : all.subList(0, i)) {
                if (before.kind().equals(rest.kind())) {
                    done |= !same.isEmpty() && DONE.matcher(head(text, before)).find();
                    same.add(before);
                }
            }
            if (same.size() < 2
                    || !done
                    || text.substring(same.get(0).to(), rest.from()).indexOf('；') >= 0) {
                continue;
            }
            Quantity whole = same.get(0);
            double parts = 0;
            boolean fits = DONE.matcher(head(text, whole)).find();
            for (int k = same.size() - 1; k > 0; k--) {
                parts += same.get(k).value();
                fits |= same.get(k).value() + rest.value() == whole.value();
                for (Quantity other : same.subList(0, k)) {
                    fits |= Math.abs(other.value() - parts - rest.value()) < slack(same);
                }
            }
            double right = whole.value() - parts;
            if (!fits && right > 0 && Math.abs(right - rest.value()) <= NEAR * whole.value()) {
                report(
                        prose,
                        whole.from(),
                        rest.to(),
                        Numbers.written(right) + rest.unit(),
                        findings);
            }
        }
    }

    /** 312户，不合格44户，合格258户 */
    private static void checkOpposites(Prose prose, List<Quantity> all, Findings findings) {
        String text = prose.text();
        for (int i = 2; i < all.size(); i++) {
            Quantity whole = all.get(i - 2);
            Quantity one = all.get(i - 1);
            Quantity other = all.get(i);
            boolean same =
                    isCounted(whole)
                            && whole.kind().equals(one.kind())
                            && one.kind().equals(other.kind());
            double sum = one.value() + other.value();
            if (same
                    && !goesOn(all, i)
                    && areOpposite(label(text, one), label(text, other))
                    && whole.value() > Math.max(one.value(), other.value())
                    && Math.abs(sum - whole.value()) >= slack(List.of(whole, one, other))
                    && Math.abs(sum - whole.value()) <= NEAR * whole.value()) {
                report(
                        prose,
                        whole.from(),
                        other.to(),
                        Numbers.written(sum) + whole.unit(),
                        findings);
            }
        }
    }

    /** 同意14人，不同意5人，弃权2人: whether a third part stands behind two. */
    private static boolean goesOn(List<Quantity> all, int i) {
        if (i + 1 == all.size() || !all.get(i + 1).kind().equals(all.get(i).kind())) {
            return false;
        }
        return all.get(i + 1).from() - all.get(i).to() <= NEXT_PART;
    }

    private static boolean areOpposite(String one, String other) {
        return isNot(one, other) || isNot(other, one);
    }

    private static boolean isNot(String one, String other) {
        int at = other.length() < 2 ? -1 : one.length() - other.length() - 1;
        String last = other.length() < 2 ? "" : other.substring(other.length() - 2);
        boolean whole = at >= 0 && one.endsWith(other) && NOT.indexOf(one.charAt(at)) >= 0;
        boolean end =
                one.endsWith(last)
                        && !last.isEmpty()
                        && one.length() > 2
                        && NOT.indexOf(one.charAt(one.length() - 3)) >= 0
                        && (other.length() < 3
                                || NOT.indexOf(other.charAt(other.length() - 3)) < 0);
        return whole || end;
    }

    private static String label(String text, Quantity quantity) {
        int from = quantity.from();
        while (from > 0 && Characters.isHan(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, quantity.from());
    }

    private static String head(String text, Quantity quantity) {
        return text.substring(Math.max(0, quantity.from() - 14), quantity.from());
    }

    private static boolean isCounted(Quantity quantity) {
        return !quantity.unit().isEmpty() && !quantity.isPercent();
    }

    private static double slack(List<Quantity> all) {
        double slack = 0.5;
        for (Quantity one : all) {
            if (one.typed().contains(".")) {
                slack = Math.max(Numbers.step(one.typed()), 0.001) * (all.size() + 1);
            }
        }
        return slack;
    }

    private static void report(Prose prose, int from, int to, String right, Findings findings) {
        findings.add(
                Code.SUM_DIFFERS, prose.span(from, to), prose.text().substring(from, to), right);
    }
}
