package io.github.chengwen.check.number;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The same quantity with two values in one document: 增加值增长8.6% and 增加值增长8.9%. */
public final class TwoValues implements Rule {

    private static final String VERB =
            "(?:达到|达|为|是|完成|实现|共|共有|增长|同比增长|比上年增长|下降|同比下降|提高|提高到|增加|增加到|突破|近|约|占|占比)?";

    private static final PrefilteredPattern QUANTITY =
            PrefilteredPattern.of(
                    "0123456789",
                    "(?<=[\\u4e00-\\u9fff])(?<![0-9.第])([0-9]+(?:\\.[0-9]+)?)(亿元|万元|元|%|％|个百分点|万吨|吨|万亩|亩|万户|户|万人|人|家|个|公里|平方米|万平方米|件|项|起|所|名|万人次|人次|座|处|亿美元)");

    private static final Pattern SUBJECT =
            Pattern.compile("([\\u4e00-\\u9fff]{4,14}?)" + VERB + "$");

    private static final Pattern TIME =
            Pattern.compile(
                    "今年|去年|上年|前年|明年|上半年|下半年|季度|[0-9]+月|[0-9]{4}年|五年|三年|目标|预计|力争|计划|全国|全省|全市|全县|年均|累计|新增|其中|每|第[一二三四]|以上的|到20|“十");

    /** How many characters before the number two quantities have in common at least. */
    private static final int SAME = 6;

    /**
     * @param sentence it, as far as the number
     * @param part the part of the document that it stands in, as different parts tell of different
     *     times
     */
    private record Value(String number, Prose prose, String sentence, boolean aim, int part) {}

    @Override
    public void check(Article article, Findings findings) {
        Map<String, Value> values = new HashMap<>();
        TellingTime time = new TellingTime();
        article.written()
                .forEach(
                        prose -> {
                            int part = time.of(prose);
                            if (prose.isText()) {
                                check(article, prose, part, values, findings);
                            }
                        });
    }

    private static void check(
            Article article, Prose prose, int part, Map<String, Value> values, Findings findings) {
        String text = prose.text();
        PrefilteredMatcher matcher = QUANTITY.in(prose);
        while (matcher.find()) {
            int start = clause(text, matcher.start());
            String before = text.substring(start, matcher.start());
            if (before.length() < SAME || !isSubject(before)) {
                continue;
            }
            String key = before.substring(before.length() - SAME) + "#" + matcher.group(2);
            String sentence = text.substring(sentence(text, matcher.start()), matcher.start());
            boolean aim = TellingTime.isAim(text, matcher.start(), matcher.end());
            Value here = new Value(matcher.group(1), prose, sentence, aim, part);
            Value earlier = values.putIfAbsent(key, here);
            if (earlier != null && differs(earlier, here, before)) {
                Span span = prose.span(matcher.start(), matcher.end());
                String name = before.substring(Math.max(0, before.length() - 10));
                findings.add(
                        Code.TWO_VALUES,
                        span,
                        name,
                        matcher.group(),
                        earlier.number() + matcher.group(2),
                        String.valueOf(article.line(earlier.prose())));
            }
        }
    }

    /** Whether two values are two readings of one number: near each other, for the same time. */
    private static boolean differs(Value one, Value other, String before) {
        double a = Double.parseDouble(one.number());
        double b = Double.parseDouble(other.number());
        boolean near = a != b && a > 0 && Math.abs(a - b) <= 0.12 * Math.max(a, b);
        boolean exact = one.number().length() >= 2 && other.number().length() >= 2;
        boolean same = one.aim() == other.aim() && one.part() == other.part();
        return near
                && exact
                && same
                && times(one.sentence()).equals(times(other.sentence()))
                && !before.contains("比");
    }

    private static boolean isSubject(String before) {
        return SUBJECT.matcher(before).find()
                && before.chars().noneMatch(c -> c == '从' || c == '由');
    }

    private static String times(String sentence) {
        StringBuilder times = new StringBuilder();
        Matcher matcher = TIME.matcher(sentence);
        while (matcher.find()) {
            times.append(matcher.group()).append(' ');
        }
        return times.toString();
    }

    private static int clause(String text, int at) {
        int start = at;
        while (start > 0 && "，。；：、！？（）“”".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private static int sentence(String text, int at) {
        int start = at;
        while (start > 0 && "。；！？".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }
}
