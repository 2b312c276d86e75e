package io.github.chengwen.check.number;

import io.github.chengwen.check.text.Numbers;
import io.github.chengwen.check.text.Characters;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.diag.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Shares that do not fit the two numbers they stand beside (回访300名，其中288名满意，满意率为98%), and parts
 * that do not add up to their total (共480万元，其中市级200万元、区级180万元、自筹120万元).
 */
public final class Shares implements ParagraphRule {

    /** What is left of a whole, which its parts then do not make. */
    private static final Pattern REST = Pattern.compile("其余|尚有|缺口|剩余|余下|还缺|尚缺|尚需|还需|不足部分|差额|另有|另外");

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
                checkShares(prose, before, all, findings);
                checkColumns(prose, before, all, start, findings);
                checkParts(prose, all, start, end, findings);
                checkTotal(prose, all, findings);
            }
            before = all;
            start = end + 1;
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
                    boolean near = Math.abs(right - told) <= 6 && right <= 100;
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

    /** 其中: the number before it is the whole, those behind it are the parts. */
    private static void checkParts(
            Prose prose, List<Quantity> all, int start, int end, Findings findings) {
        String text = prose.text();
        for (int i = 0; i + 2 < all.size(); i++) {
            Quantity whole = all.get(i);
            // 126场中，进村82场
            boolean among = text.startsWith("中，", whole.to());
            int word = among ? whole.to() : text.indexOf("其中", whole.to());
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
                if (all.get(k).kind().equals(whole.kind())) {
                    parts.add(all.get(k));
                }
            }
            List<Quantity> listed = listed(text, parts);
            int stop = listed.isEmpty() ? end : listed.get(listed.size() - 1).to();
            if (!REST.matcher(text.substring(stop, Math.max(stop, end))).find()) {
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
            boolean both = parts.size() == 2 && areOpposite(text, parts.get(0), parts.get(1));
            return parts.size() > 2 || both ? parts : List.of();
        }
        return parts.subList(0, joined.size() + 1);
    }

    /** Words of two parts that make the whole: 女护士374人，男护士38人. */
    private static final List<String> OPPOSITES =
            List.of("男女", "城农", "城乡", "新续", "新改", "公水", "税非", "内外", "前后", "中地");

    private static boolean areOpposite(String text, Quantity one, Quantity other) {
        String first = label(text, one);
        String second = label(text, other);
        return !first.isEmpty()
                && !second.isEmpty()
                && text.substring(one.to(), other.from()).length() <= 8
                && OPPOSITES.stream()
                        .anyMatch(
                                pair ->
                                        pair.equals(first.charAt(0) + second.substring(0, 1))
                                                || pair.equals(
                                                        second.charAt(0) + first.substring(0, 1)));
    }

    /** The words before a number in its clause. */
    private static String label(String text, Quantity quantity) {
        int from = quantity.from();
        while (from > 0 && Characters.isHan(text.charAt(from - 1))) {
            from--;
        }
        String label = text.substring(from, quantity.from());
        return label.startsWith("其中") ? label.substring(2) : label;
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

    /** 其中，甲街道7个、2130户，乙街道6个、1860户: the second numbers of all are parts of a whole, too. */
    private static void checkColumns(
            Prose prose, List<Quantity> before, List<Quantity> all, int start, Findings findings) {
        if (!prose.text().startsWith("其中", start) || all.size() < 6 || all.size() % 2 > 0) {
            return;
        }
        List<Quantity> second = new ArrayList<>();
        for (int i = 0; i < all.size(); i += 2) {
            Quantity one = all.get(i);
            Quantity two = all.get(i + 1);
            boolean beside = two.from() - one.to() <= 3;
            if (!beside
                    || !one.kind().equals(all.get(0).kind())
                    || !two.kind().equals(all.get(1).kind())) {
                return;
            }
            second.add(two);
        }
        List<Quantity> wholes =
                before.stream().filter(q -> q.kind().equals(second.get(0).kind())).toList();
        double sum = second.stream().mapToDouble(Quantity::value).sum();
        if (wholes.size() == 1 && Math.abs(sum - wholes.get(0).value()) >= slack(second)) {
            compare(prose, wholes.get(0), second, all.get(all.size() - 1).to(), findings);
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

    /** Whether a number stands in brackets that are closed before the other: 31人（预备党员2人）. */
    private static boolean isAside(String text, Quantity part, Quantity total) {
        int close = text.indexOf('）', part.to());
        int open = text.lastIndexOf('（', part.from());
        return open >= 0
                && close >= 0
                && close < total.from()
                && text.substring(open, part.from()).indexOf('）') < 0;
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
                if (part.unit().equals(total.unit()) && !isAside(text, part, total)) {
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
