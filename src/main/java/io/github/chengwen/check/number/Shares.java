package io.github.chengwen.check.number;

import io.github.chengwen.check.text.Characters;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.diag.Code;
import java.util.ArrayList;
import java.util.List;

/**
 * Shares that do not fit the two numbers they stand beside (回访300名，其中288名满意，满意率为98%), and parts
 * that do not add up to their total (共480万元，其中市级200万元、区级180万元、自筹120万元).
 */
public final class Shares implements ParagraphRule {

    private static final String RATES = "率 占 占比 比例 比重";

    /** Totals may differ from the sum of parts by so much and still be meant as the sum. */
    private static final double NEAR = 0.16;

    @Override
    public void check(Prose prose, Findings findings) {
        String text = prose.text();
        int start = 0;
        List<Quantity> before = List.of();
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && "。！？".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            List<Quantity> all = Quantity.of(text, start, end);
            if (all.size() > 1) {
                checkNext(prose, before, all, start, findings);
                checkShares(prose, all, findings);
                checkParts(prose, all, start, end, findings);
                checkTotal(prose, all, findings);
            }
            before = all;
            start = end + 1;
        }
    }

    private static void checkShares(Prose prose, List<Quantity> all, Findings findings) {
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
                if (whole.unit().equals(part.unit()) && whole.value() > 0) {
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
                    boolean near = Math.abs(right - told) <= 6 && right <= 100;
                    if (near
                            && (nearest < 0 || Math.abs(right - told) < Math.abs(nearest - told))) {
                        nearest = right;
                    }
                }
            }
            if (nearest > 0 && !isOfOthers(all.subList(0, i), told, slack)) {
                findings.add(
                        Code.RATE_DIFFERS,
                        prose.span(part.from(), share.to()),
                        text.substring(part.from(), share.to()),
                        Numbers.written(Math.round(nearest * 10) / 10.0) + "%");
            }
        }
    }

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

    /** 其中: the number before it is the whole, those behind it are the parts. */
    private static void checkParts(
            Prose prose, List<Quantity> all, int start, int end, Findings findings) {
        String text = prose.text();
        for (int i = 0; i + 2 < all.size(); i++) {
            Quantity whole = all.get(i);
            int word = text.indexOf("其中", whole.to());
            int next = all.get(i + 1).from();
            boolean whollyBefore = word >= start && word < next && word - whole.to() < 16;
            if (!whollyBefore || whole.unit().isEmpty() || whole.isPercent()) {
                continue;
            }
            List<Quantity> parts = new ArrayList<>();
            for (int k = i + 1; k < all.size(); k++) {
                if (text.substring(whole.to(), all.get(k).from()).indexOf('；') >= 0) {
                    break;
                }
                if (all.get(k).unit().equals(whole.unit())) {
                    parts.add(all.get(k));
                }
            }
            List<Quantity> listed = listed(text, parts);
            int stop = listed.isEmpty() ? end : listed.get(listed.size() - 1).to();
            if (text.substring(stop, Math.max(stop, end)).indexOf("其余") < 0) {
                tell(prose, whole, listed, end, findings);
            }
        }
    }

    /** Those of the parts that a 、 joins with the next, and the last of these; else all. */
    private static List<Quantity> listed(String text, List<Quantity> parts) {
        List<Quantity> joined = new ArrayList<>();
        for (int k = 0; k + 1 < parts.size(); k++) {
            String joint = text.substring(parts.get(k).to(), parts.get(k + 1).from());
            if (joint.indexOf('、') < 0 || joint.indexOf('；') >= 0) {
                break;
            }
            joined.add(parts.get(k));
        }
        if (joined.isEmpty()) {
            return parts.size() > 2 ? parts : List.of();
        }
        return parts.subList(0, joined.size() + 1);
    }

    private static void tell(
            Prose prose, Quantity whole, List<Quantity> parts, int end, Findings findings) {
        if (parts.size() >= 2) {
            int stop = parts.get(parts.size() - 1).to();
            if (isEnd(prose.text(), stop) || stop == end) {
                compare(prose, whole, parts, stop, findings);
            }
        }
    }

    /** 其中 at the start of a sentence: the whole is a number of the sentence before. */
    private static void checkNext(
            Prose prose, List<Quantity> before, List<Quantity> all, int start, Findings findings) {
        if (!prose.text().startsWith("其中", start) || before.isEmpty()) {
            return;
        }
        Quantity first = all.get(0);
        List<Quantity> same = all.stream().filter(q -> q.unit().equals(first.unit())).toList();
        List<Quantity> parts = listed(prose.text(), same);
        double sum = parts.stream().mapToDouble(Quantity::value).sum();
        List<Quantity> wholes = before.stream().filter(q -> q.unit().equals(first.unit())).toList();
        boolean fits = wholes.stream().anyMatch(w -> Math.abs(w.value() - sum) < slack(parts));
        if (parts.size() >= 2 && !fits && !wholes.isEmpty() && !first.isPercent()) {
            int stop = parts.get(parts.size() - 1).to();
            compare(prose, wholes.get(0), parts, stop, findings);
        }
    }

    private static double slack(List<Quantity> parts) {
        double slack = 0.5;
        for (Quantity part : parts) {
            if (part.typed().contains(".")) {
                slack = Numbers.step(part.typed()) * (parts.size() + 1);
            }
        }
        return slack;
    }

    private static boolean isEnd(String text, int at) {
        int end = at;
        // 9个镇、7个乡。
        while (end < text.length() && end - at < 3 && Characters.isHan(text.charAt(end))) {
            end++;
        }
        return end >= text.length() || "，。；）".indexOf(text.charAt(end)) >= 0;
    }

    private static void compare(
            Prose prose, Quantity whole, List<Quantity> parts, int stop, Findings findings) {
        double sum = parts.stream().mapToDouble(Quantity::value).sum();
        double difference = Math.abs(sum - whole.value());
        if (difference >= slack(parts) && difference <= NEAR * whole.value()) {
            findings.add(
                    Code.SUM_DIFFERS,
                    prose.span(whole.from(), stop),
                    prose.text().substring(whole.from(), stop),
                    Numbers.written(sum) + whole.unit());
        }
    }

    /** 合计: the numbers before it are the parts. */
    private static void checkTotal(Prose prose, List<Quantity> all, Findings findings) {
        String text = prose.text();
        for (int i = 2; i < all.size(); i++) {
            Quantity total = all.get(i);
            int before = all.get(i - 1).to();
            String joint = text.substring(before, total.from());
            if (total.unit().isEmpty()
                    || total.isPercent()
                    || joint.length() > 14
                    || !joint.matches(".*(?:合计|总计|共计|总共|，共|，[^，。；0-9]{0,4}共).{0,6}")) {
                continue;
            }
            double sum = 0;
            int count = 0;
            int from = total.from();
            boolean fits = false;
            for (int k = i - 1; k >= 0; k--) {
                Quantity part = all.get(k);
                if (part.unit().equals(total.unit())) {
                    sum += part.value();
                    count++;
                    from = part.from();
                    fits |= count > 1 && Math.abs(sum - total.value()) < 0.5;
                }
            }
            boolean near = Math.abs(sum - total.value()) <= NEAR * total.value();
            if (count >= 2 && !fits && near && Math.abs(sum - total.value()) >= 0.5) {
                findings.add(
                        Code.SUM_DIFFERS,
                        prose.span(from, total.to()),
                        text.substring(from, total.to()),
                        Numbers.written(sum) + total.unit());
            }
        }
    }
}
