package io.github.chengwen.check.number;

import io.github.chengwen.check.text.Characters;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Numbers;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.diag.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts that do not add up to their whole: 共480万元，其中市级200万元、区级180万元、自筹120万元;
 * 门诊38万人次，急诊6万人次，总量46万人次.
 */
public final class PartSums implements ParagraphRule {

    /** What is left of a whole, which its parts then do not make. */
    private static final Pattern REST = Pattern.compile("其余|尚有|缺口|剩余|余下|还缺|尚缺|尚需|还需|不足部分|差额|另有|另外");

    /** Totals may differ from the sum of parts by so much and still be meant as the sum. */
    private static final double NEAR = 0.16;

    /** The same for two parts, which seldom are all. */
    private static final double NEARER = 0.06;

    /** Words of two parts, in which one thing may be both. */
    private static final Pattern MANIFOLD =
            Pattern.compile(
                    "女|党员|团员|民族|学历|本科|大专|硕士|博士|以上|以下|职称|岁|级|特困|低保|残疾|留守|独居|增|减|又|累计|先后|占|获|新|最");

    /** What is lost in binary fractions. */
    private static final double EXACT = 1e-6;

    /** So far behind a whole its parts may begin: 680万元，用于道路和广场的改造，其中. */
    private static final int FARTHEST = 40;

    @Override
    public void check(Prose prose, Findings findings) {
        List<Quantity> before = List.of();
        for (Quantity.Sentence sentence : Quantity.sentences(prose, "。！？")) {
            List<Quantity> all = sentence.all();
            if (all.size() > 1) {
                checkNext(prose, before, all, sentence.start(), findings);
                checkColumns(prose, before, all, sentence.start(), findings);
                checkParts(prose, all, sentence.start(), sentence.end(), findings);
                checkTotal(prose, all, findings);
            }
            before = all;
        }
    }

    /** 其中: the number before it is the whole, those behind it are the parts. */
    private static void checkParts(
            Prose prose, List<Quantity> all, int start, int end, Findings findings) {
        String text = prose.text();
        for (int i = 0; i + 2 < all.size(); i++) {
            Quantity whole = all.get(i);
            Matcher among = AMONG.matcher(text).region(whole.to(), next(all, i));
            int word = among.lookingAt() ? whole.to() : text.indexOf("其中", whole.to());
            int next = all.get(i + 1).from();
            boolean whollyBefore = word >= start && word < next && word - whole.to() < FARTHEST;
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
            List<Quantity> listed = nearest(whole, listed(text, whole, parts), parts);
            if (listed.isEmpty() && areBoth(text, whole, parts)) {
                listed = parts;
            }
            int stop = listed.isEmpty() ? end : listed.get(listed.size() - 1).to();
            if (!REST.matcher(text.substring(stop, Math.max(stop, end))).find()) {
                tell(prose, whole, listed, end, findings);
            }
        }
    }

    /** 126场中，进村82场; 4260名同学里，有本科生2980名 */
    private static final Pattern AMONG = Pattern.compile("[\\u4e00-\\u9fff]{0,6}[中里](?:，|有)");

    private static int next(List<Quantity> all, int index) {
        return all.get(index + 1).from();
    }

    /** Of the parts that 、 joins and of all, those that come nearer to the whole. */
    private static List<Quantity> nearest(
            Quantity whole, List<Quantity> listed, List<Quantity> all) {
        boolean more = listed.size() >= 2 && all.size() > listed.size();
        return more && gap(whole, all) < gap(whole, listed) ? all : listed;
    }

    private static double gap(Quantity whole, List<Quantity> parts) {
        return Math.abs(parts.stream().mapToDouble(Quantity::value).sum() - whole.value());
    }

    /** Those of the parts that a 、 joins with the next, and the last of these; else all. */
    private static List<Quantity> listed(String text, Quantity whole, List<Quantity> parts) {
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
        List<Quantity> all = parts.subList(0, joined.size() + 1);
        boolean mixed = all.size() == 2 && !areOpposite(text, all.get(0), all.get(1));
        return mixed && areManifold(text, whole, all) ? List.of() : all;
    }

    /** Whether two parts are meant to be all: none is both, and nearly all are in them. */
    private static boolean areBoth(String text, Quantity whole, List<Quantity> parts) {
        if (parts.size() != 2 || gap(whole, parts) > NEARER * whole.value()) {
            return false;
        }
        int stop = parts.get(1).to();
        boolean ends = stop == text.length() || "。；".indexOf(text.charAt(stop)) >= 0;
        return ends && !areManifold(text, whole, parts);
    }

    /** 女党员40名、退休党员55名: whether one may be in two parts, by more than what all are. */
    private static boolean areManifold(String text, Quantity whole, List<Quantity> parts) {
        String name = label(text, whole);
        String all = name.substring(Math.max(0, name.length() - 2));
        return parts.stream()
                .map(part -> label(text, part).replace(all, ""))
                .anyMatch(label -> MANIFOLD.matcher(label).find());
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
        List<Quantity> parts = listed(prose.text(), first, same);
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
                slack = Numbers.step(part.typed()) * (parts.size() + 1) / 2 + EXACT;
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
        double difference = gap(whole, parts);
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
                    || !joint.matches(
                            ".*(?:合计|总计|共计|总共|(?:总量|总数|总额)(?!达|增|突破)|，共|，[^，。；0-9]{0,4}共).{0,6}")) {
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
