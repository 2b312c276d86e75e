package io.github.chengwen.check.number;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Characters;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A number that is told twice with digits exchanged (新增企业47家, 74家企业) or with another value before
 * the same words (8位企业家提出, 9位企业家提出).
 */
public final class Contradictions implements Rule {

    /** How many characters around a number are compared. */
    private static final int AROUND = 12;

    /** So many characters in common around two numbers say that they count the same. */
    private static final int COMMON = 4;

    /** So many equal characters right behind two numbers say so, too. */
    private static final int SAME = 5;

    private static final Pattern OTHER_TIME =
            Pattern.compile("(?s).*(?:去年|上年|上届|前年|明年|原来|原有|过去|以前|增加到|提高到|减少到|扩大到|新增|每).*");

    /** Words after which what was told before is told again. */
    private static final String AGAIN = "这上述对此该以现将把";

    private static final Pattern REFERENCE =
            Pattern.compile("(?:现有的?|全部的?|所有的?|这|上述|(?<![元人个家户亩吨项件年天名岁米里次%])以上|对这|其余的?|目前的)$");

    private static final Pattern WHOLE = Pattern.compile("(?:现有的?|全部的?|所有的?|已有的?)$");

    private static final Pattern REPEATS = Pattern.compile(".*(?:这|上述|对|此次|该|以上|现有的?)");

    private static final Pattern OBJECT =
            Pattern.compile("(?s)(?:.*[，。、]|)[\\u4e00-\\u9fff]{0,4}[对将把]");

    /** So many characters in common name the same thing. */
    private static final int THING = 3;

    /**
     * With so many of its kind a number is compared, the latest; with all of them a draft of many
     * pages would take time in proportion to the square of its length.
     */
    private static final int COMPARED = 300;

    /** What stands so many characters apart has more words in common, if it is one thing. */
    private static final int FAR = 1500;

    /**
     * A number with the words around it.
     *
     * @param kind what is counted: persons are counted with several words
     * @param thing what names the thing, without 现有的 or the like
     * @param refers whether it stands behind words that refer to what was told, 这, 上述, 全部的
     * @param aim whether it is to be reached
     * @param part the part of the document that it stands in
     * @param at how many characters of the document stand before its paragraph
     */
    private record Told(
            Quantity quantity,
            String kind,
            Prose prose,
            String before,
            String after,
            String thing,
            boolean refers,
            boolean aim,
            int part,
            int at) {

        boolean isOther(Told other) {
            return !quantity.typed().equals(other.quantity.typed());
        }

        /** Whether two numbers are of one time, as far as the text shows it. */
        boolean isOfTime(Told other) {
            return aim == other.aim && part == other.part;
        }

        /** Whether so much stands between two numbers that words in common may be chance. */
        boolean isFar(Told other) {
            return at - other.at > FAR;
        }
    }

    @Override
    public void check(Article article, Findings findings) {
        Map<String, Deque<Told>> byKind = new HashMap<>();
        TellingTime time = new TellingTime();
        int[] at = new int[1];
        article.written()
                .forEach(
                        prose -> {
                            int part = time.of(prose);
                            for (Quantity quantity : Quantity.in(prose)) {
                                if (!quantity.unit().isEmpty() && !quantity.isPercent()) {
                                    Told here = told(prose, quantity, part, at[0]);
                                    Deque<Told> told =
                                            byKind.computeIfAbsent(
                                                    here.kind(), kind -> new ArrayDeque<>());
                                    check(article, here, told, findings);
                                }
                            }
                            at[0] += prose.text().length();
                        });
    }

    private static Told told(Prose prose, Quantity quantity, int part, int at) {
        String text = prose.text();
        int from = quantity.from();
        while (from > Math.max(0, quantity.from() - AROUND)
                && Characters.isHan(text.charAt(from - 1))) {
            from--;
        }
        int to = quantity.to();
        while (to < Math.min(text.length(), quantity.to() + AROUND)
                && Characters.isHan(text.charAt(to))) {
            to++;
        }
        String before = text.substring(from, quantity.from());
        String after = text.substring(quantity.to(), to);
        return new Told(
                quantity,
                kind(quantity.unit()),
                prose,
                before,
                after,
                WHOLE.matcher(before).replaceAll("") + "，" + after,
                REFERENCE.matcher(before).find(),
                TellingTime.isAim(text, quantity.from(), quantity.to()),
                part,
                at);
    }

    /**
     * @param told what was told before of the same kind
     */
    private static void check(Article article, Told here, Deque<Told> told, Findings findings) {
        for (Told earlier : told) {
            if (earlier.isOther(here)
                    && !isSameSentence(earlier, here)
                    && (isTurned(earlier, here)
                            || earlier.isOfTime(here)
                                    && (isMistyped(earlier, here) || isSaidAgain(earlier, here))
                            || isReferred(earlier, here, told))) {
                tell(here, earlier, article, findings);
                if (isTurned(earlier, here) && times(earlier, article) <= times(here, article)) {
                    tell(earlier, here, article, findings);
                }
                return;
            }
        }
        if (told.size() == COMPARED) {
            told.removeFirst();
        }
        told.addLast(here);
    }

    /** With digits exchanged neither is known to be right: both places are told. */
    private static void tell(Told here, Told other, Article article, Findings findings) {
        Quantity quantity = here.quantity();
        findings.add(
                Code.TWO_VALUES,
                here.prose().span(quantity.from(), quantity.to()),
                here.before() + "…" + here.after(),
                quantity.shown(),
                other.quantity().shown(),
                String.valueOf(article.line(other.prose())));
    }

    /** How often a number stands in a document. */
    private static long times(Told told, Article article) {
        return article.prose().stream()
                .flatMap(prose -> Quantity.in(prose).stream())
                .filter(quantity -> quantity.shown().equals(told.quantity().shown()))
                .count();
    }

    /** 完成投资1050万元 of 总投资1500万元: what is done of a whole is another number. */
    private static final Pattern DONE = Pattern.compile("完成|到位|支付|拨付|支出|实际");

    private static boolean areWholeAndDone(Told one, Told other) {
        return DONE.matcher(one.before()).find() != DONE.matcher(other.before()).find();
    }

    /** The same digits in another order, about the same thing. */
    private static boolean isTurned(Told earlier, Told here) {
        String one = earlier.quantity().typed();
        String two = here.quantity().typed();
        if (one.length() != two.length() || one.length() < 2 || areWholeAndDone(earlier, here)) {
            return false;
        }
        boolean far = here.isFar(earlier);
        int least = (one.length() > 2 ? 2 : 3) + (far ? 2 : 0);
        if (here.before().endsWith("这") && !far && isExchange(one, two)) {
            return true;
        }
        return isExchange(one, two)
                && (!far || here.isOfTime(earlier))
                && !areOpposite(earlier.before(), here.before())
                && common(earlier.before() + earlier.after(), here.before() + here.after(), least);
    }

    /** Words whose opposite names the other part of a whole: 快于计划的21个, 慢于计划的12个. */
    private static final List<String> OPPOSITES =
            List.of("快慢", "高低", "多少", "增减", "升降", "新老", "新旧", "男女", "内外", "前后", "优劣", "已未", "收支");

    private static boolean areOpposite(String one, String other) {
        for (String pair : OPPOSITES) {
            int first = pair.charAt(0);
            int second = pair.charAt(1);
            if (one.indexOf(first) >= 0 && other.indexOf(second) >= 0
                    || one.indexOf(second) >= 0 && other.indexOf(first) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether two numbers differ in two digits that have changed places. */
    private static boolean isExchange(String one, String two) {
        int first = 0;
        while (first < one.length() && one.charAt(first) == two.charAt(first)) {
            first++;
        }
        int last = one.length() - 1;
        while (last > first && one.charAt(last) == two.charAt(last)) {
            last--;
        }
        return last > first
                && one.charAt(first) == two.charAt(last)
                && one.charAt(last) == two.charAt(first)
                && one.substring(first + 1, last).equals(two.substring(first + 1, last));
    }

    /** One digit of several another, about the same thing. */
    private static boolean isMistyped(Told earlier, Told here) {
        String one = earlier.quantity().typed();
        String two = here.quantity().typed();
        if (one.length() < 3
                || one.length() != two.length()
                || different(one, two) != 1
                || isRound(one) && isRound(two)) {
            return false;
        }
        String around = here.before() + here.after();
        int size = Math.min(here.before().length(), earlier.before().length());
        boolean named =
                size >= 2
                        && here.before()
                                .endsWith(earlier.before().substring(earlier.before().length() - 2))
                        && "亿元万元".contains(here.quantity().unit());
        if (named && here.before().endsWith("缺口")) {
            return true;
        }
        return !OTHER_TIME.matcher(around + earlier.before() + earlier.after()).matches()
                && common(
                        earlier.before() + "，" + earlier.after(),
                        around,
                        here.isFar(earlier) ? COMMON + 2 : COMMON);
    }

    /**
     * Whether a number is a digit with nothing but zeros behind it, as those of many things are.
     */
    private static boolean isRound(String number) {
        return number.substring(1).chars().allMatch(c -> c == '0');
    }

    /** In how many places two numbers of one length differ. */
    private static int different(String one, String two) {
        int different = 0;
        for (int i = 0; i < one.length(); i++) {
            different += one.charAt(i) == two.charAt(i) ? 0 : 1;
        }
        return different;
    }

    /** What is referred to as a whole, 现有的, 全部, 这, was told with another number. */
    private static boolean isReferred(Told earlier, Told here, Deque<Told> told) {
        if (!here.refers()) {
            return false;
        }
        boolean known =
                told.stream()
                        .anyMatch(
                                other ->
                                        !other.isOther(here)
                                                && common(other.thing(), here.thing(), THING));
        double a = earlier.quantity().value();
        double b = here.quantity().value();
        return !known
                && Math.abs(a - b) <= Math.max(2, 0.35 * Math.max(a, b))
                && common(earlier.thing(), here.thing(), THING)
                && !OTHER_TIME.matcher(here.before() + earlier.before()).matches();
    }

    private static String kind(String unit) {
        return switch (unit) {
            case "位", "名" -> "人";
            case "万", "亿" -> unit + "人";
            default -> unit;
        };
    }

    private static boolean isSameSentence(Told earlier, Told here) {
        return earlier.prose() == here.prose()
                && earlier.prose()
                                .text()
                                .substring(earlier.quantity().to(), here.quantity().from())
                                .indexOf('。')
                        < 0;
    }

    /** Another number before the same words, of the same size. */
    private static boolean isSaidAgain(Told earlier, Told here) {
        String after = here.after();
        if (after.length() < 2 || earlier.after().length() < 2) {
            return false;
        }
        int same = 0;
        int most = Math.min(after.length(), earlier.after().length());
        while (same < most && after.charAt(same) == earlier.after().charAt(same)) {
            same++;
        }
        double a = earlier.quantity().value();
        double b = here.quantity().value();
        if (same < 2) {
            return false;
        }
        boolean again =
                here.before().isEmpty()
                        || AGAIN.indexOf(here.before().charAt(here.before().length() - 1)) >= 0
                        || REPEATS.matcher(here.before()).matches();
        boolean own = OBJECT.matcher(here.before()).matches();
        double share = same >= SAME && again ? 0.2 : 0.12;
        // 1万元以上5万元以下罚款: what may be fined for one thing is not that for another.
        boolean limit =
                here.before().endsWith("以上") || after.startsWith("以下") || after.startsWith("以上");
        return !here.before().endsWith("约")
                && !limit
                && Math.abs(a - b) <= Math.max(1, share * Math.max(a, b))
                && (same >= SAME || same >= 3 && again || own)
                && !here.quantity().isPercent()
                && !OTHER_TIME.matcher(here.before() + earlier.before()).matches();
    }

    private static boolean common(String one, String other, int least) {
        for (int i = 0; i + least <= one.length(); i++) {
            if (other.contains(one.substring(i, i + least))) {
                return true;
            }
        }
        return false;
    }
}
