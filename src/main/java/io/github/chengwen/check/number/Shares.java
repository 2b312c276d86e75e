package io.github.chengwen.check.number;

import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Numbers;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.diag.Code;
import java.util.List;

/** Shares that do not fit the two numbers they stand beside: 回访300名，其中288名满意，满意率为98%. */
public final class Shares implements ParagraphRule {

    private static final String RATES = "率 占 占比 比例 比重";

    @Override
    public void check(Prose prose, Findings findings) {
        List<Quantity> before = List.of();
        for (Quantity.Sentence sentence : Quantity.sentences(prose, "。！？")) {
            if (sentence.all().size() > 1) {
                checkShares(prose, before, sentence.all(), findings);
            }
            before = sentence.all();
        }
    }

    private static void checkShares(
            Prose prose, List<Quantity> before, List<Quantity> all, Findings findings) {
        String text = prose.text();
        for (int i = 2; i < all.size(); i++) {
            Quantity share = all.get(i);
            Quantity part = all.get(i - 1);
            String between = text.substring(part.to(), share.from());
            if (!share.isPercent()
                    || part.unit().isEmpty()
                    || part.isPercent()
                    || !isShare(between)) {
                continue;
            }
            double told = share.value();
            double slack = 0.6 * Numbers.step(share.typed());
            double nearest = -1;
            for (int k = i - 2; k >= 0; k--) {
                Quantity whole = all.get(k);
                if (whole.kind().equals(part.kind()) && whole.value() > 0) {
                    double right = part.value() / whole.value() * 100;
                    double rounding =
                            right
                                    * (Numbers.step(part.typed()) / Math.max(part.value(), 1)
                                            + Numbers.step(whole.typed()) / whole.value())
                                    * (part.typed().contains(".") ? 0.6 : 0);
                    if (Math.abs(right - told) <= slack + rounding) {
                        nearest = -1;
                        break;
                    }
                    int far = k == i - 2 && isNamed(text, part, between) ? 40 : 6;
                    boolean near = Math.abs(right - told) <= far && right <= 100;
                    if (near
                            && (nearest < 0 || Math.abs(right - told) < Math.abs(nearest - told))) {
                        nearest = right;
                    }
                }
            }
            if (nearest > 0
                    && !isOfOthers(all.subList(0, i), told, slack)
                    && !isOfSentenceBefore(before, part, told, slack)
                    && !isLikeNext(all, i)) {
                findings.add(
                        Code.RATE_DIFFERS,
                        prose.span(part.from(), share.to()),
                        text.substring(part.from(), share.to()),
                        Numbers.written(Math.round(nearest * 10) / 10.0) + "%");
            }
        }
    }

    /** 检出3780名，检出率为45%: whether a rate is called by what stands before its part. */
    private static boolean isNamed(String text, Quantity part, String between) {
        int rate = between.indexOf('率');
        // 按期上线率 is not that of all that are 上线
        if (rate != 3 || between.charAt(0) != '，') {
            return false;
        }
        String verb = between.substring(rate - 2, rate);
        return text.substring(Math.max(0, part.from() - LONGEST_NAME), part.from()).contains(verb);
    }

    private static final int LONGEST_NAME = 12;

    /** Whether a share is that of two other numbers before it: 城镇人口98.7万人 of 160万人. */
    private static boolean isOfOthers(List<Quantity> before, double told, double slack) {
        return before.stream()
                .anyMatch(
                        part ->
                                before.stream()
                                        .filter(whole -> whole.unit().equals(part.unit()))
                                        .filter(whole -> whole.value() > part.value())
                                        .mapToDouble(w -> part.value() / w.value() * 100)
                                        .anyMatch(right -> Math.abs(right - told) <= slack));
    }

    /** Whether the whole of a share stands in the sentence before. */
    private static boolean isOfSentenceBefore(
            List<Quantity> before, Quantity part, double told, double slack) {
        return before.stream()
                .filter(whole -> whole.kind().equals(part.kind()) && whole.value() > 0)
                .anyMatch(whole -> Math.abs(part.value() / whole.value() * 100 - told) <= slack);
    }

    /** Whether the part and the share before are of the same whole: 1472万元，占80%；368万元，占20%. */
    private static boolean isLikeNext(List<Quantity> all, int share) {
        if (share < 3 || !all.get(share - 2).isPercent()) {
            return false;
        }
        double one = all.get(share - 1).value() / all.get(share).value();
        double other = all.get(share - 3).value() / all.get(share - 2).value();
        boolean same = all.get(share - 1).kind().equals(all.get(share - 3).kind());
        return same && Math.abs(one - other) <= 0.02 * Math.max(one, other);
    }

    /** Whether a percentage tells the share of the number before it. */
    private static boolean isShare(String between) {
        if (between.length() > 14
                || between.indexOf('；') >= 0
                || between.matches(".*(?:增长|下降|提高|比上年|同比|增|降).*")) {
            return false;
        }
        String bare = between.replaceAll("(?:达到|达|为|约|的|是|到)+$", "");
        for (String rate : RATES.split(" ", -1)) {
            if (bare.endsWith(rate)) {
                return true;
            }
        }
        return bare.matches("，占[^，。；]{0,14}");
    }
}
