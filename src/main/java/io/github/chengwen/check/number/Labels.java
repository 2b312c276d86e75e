package io.github.chengwen.check.number;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Numbers;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Numbers that name a thing and stand in two forms: 热线96116 and 热线96161, 第056号建议 and 第065号建议,
 * 不良率1.38% and 1.83%的不良率, 第三批公共租赁住房 and 第二批公共租赁住房.
 */
public final class Labels implements Rule {

    private static final PrefilteredPattern TELEPHONE =
            PrefilteredPattern.of(
                    "电热拨号" + PrefilteredPattern.DIGITS,
                    "(?:电话|热线|拨打|号码)(?:号码)?(?:：|:|为|是)?(?:[0-9]{3,4}[-—－])?([0-9]{5,8})(?![0-9])|(?<=拨打|通过|致电)([0-9]{5,8})(?=热线|服务热线|电话|查询)");

    private static final PrefilteredPattern NUMBERED =
            PrefilteredPattern.of(PrefilteredPattern.DIGITS, "(?<=[〕\\]第])([0-9]{2,5})号");

    private static final PrefilteredPattern RATE =
            PrefilteredPattern.of(
                    PrefilteredPattern.DIGITS,
                    "(?<![0-9.])([0-9]{1,2}\\.[0-9]{1,2})[%％](?:的([\\u4e00-\\u9fff]{2,6}))?");

    /** 第三批公共租赁住房 */
    private static final PrefilteredPattern ORDINAL =
            PrefilteredPattern.of(
                    "第",
                    "第([一二三四五六七八九十]{1,2}|[0-9]{1,2})(批|届|期|轮|组|巡察组|督导组|督查组|考核组|调研组|工作组)(?=([\\u4e00-\\u9fff“]{0,6}))");

    /** What says that another one is meant. */
    private static final Pattern OTHER =
            Pattern.compile("上一?|前|此前|下一?|比|较|分别|至第|和第|、第|与第|继|后续|接着|往|历|另|省|全国|国际|国家级");

    private static final int LEAST = 4;

    private record Place(String digits, Prose prose, String thing) {}

    @Override
    public void check(Article article, Findings findings) {
        checkDigits(article, TELEPHONE, findings);
        checkDigits(article, NUMBERED, findings);
        checkRates(article, findings);
        checkOrdinals(article, findings);
    }

    /** Numbers of one kind whose digits are exchanged. */
    private static void checkDigits(
            Article article, PrefilteredPattern pattern, Findings findings) {
        Map<String, Place> known = new HashMap<>();
        article.prose()
                .forEach(
                        prose -> {
                            PrefilteredMatcher matcher = pattern.in(prose);
                            while (matcher.find()) {
                                int group = matcher.group(1) == null ? 2 : 1;
                                String digits = matcher.group(group);
                                Place here = new Place(digits, prose, "");
                                Place first = known.putIfAbsent(sorted(digits), here);
                                if (first != null && !first.digits().equals(digits)) {
                                    report(
                                            article,
                                            prose,
                                            matcher.start(group),
                                            matcher.end(group),
                                            matcher.group().replace(digits, ""),
                                            first,
                                            findings);
                                }
                            }
                        });
    }

    private static void checkRates(Article article, Findings findings) {
        Map<String, Place> known = new HashMap<>();
        article.written()
                .forEach(
                        prose -> {
                            PrefilteredMatcher matcher = RATE.in(prose);
                            while (matcher.find()) {
                                String thing = thing(prose.text(), matcher);
                                String digits = matcher.group(1);
                                Place first =
                                        known.putIfAbsent(
                                                sorted(digits), new Place(digits, prose, thing));
                                if (first != null
                                        && !first.digits().equals(digits)
                                        && digits.length() > 3
                                        && isSame(thing, first.thing())) {
                                    report(
                                            article,
                                            prose,
                                            matcher.start(1),
                                            matcher.end(1) + 1,
                                            thing,
                                            first,
                                            findings);
                                }
                            }
                        });
    }

    /** The rate that a percentage tells, before it or behind it; empty for none. */
    private static String thing(String text, PrefilteredMatcher matcher) {
        String before = text.substring(Math.max(0, matcher.start() - 8), matcher.start());
        int rate = before.lastIndexOf('率');
        String behind = matcher.group(2) == null ? "" : matcher.group(2);
        return rate >= 2 ? before.substring(0, rate + 1) : behind.contains("率") ? behind : "";
    }

    private static boolean isSame(String one, String other) {
        for (int i = 0; i + 2 <= one.length(); i++) {
            if (other.contains(one.substring(i, i + 2))) {
                return true;
            }
        }
        return false;
    }

    private static void checkOrdinals(Article article, Findings findings) {
        Map<String, Map<Integer, Place>> known = new LinkedHashMap<>();
        article.prose()
                .forEach(
                        prose -> {
                            PrefilteredMatcher matcher = ORDINAL.in(prose);
                            while (matcher.find()) {
                                String name = matcher.group(3).replace("“", "");
                                String kind = matcher.group(2);
                                boolean named = kind.length() > 1 || name.length() >= LEAST;
                                String head =
                                        prose.text()
                                                .substring(
                                                        Math.max(0, matcher.start() - 9),
                                                        matcher.start());
                                if (named) {
                                    String key =
                                            kind.length() > 1
                                                    ? kind
                                                    : kind + name.substring(0, LEAST);
                                    Map<Integer, Place> all =
                                            known.computeIfAbsent(key, k -> new LinkedHashMap<>());
                                    int number = Numbers.small(matcher.group(1));
                                    String typed = "第" + matcher.group(1) + kind;
                                    boolean next = OTHER.matcher(head).find();
                                    if (all.size() == 1 && !all.containsKey(number) && !next) {
                                        Place first = List.copyOf(all.values()).get(0);
                                        boolean heading = first.prose() == article.prose().get(0);
                                        boolean single = isSingle(article, key, number, first);
                                        if ((heading || kind.length() > 1) && single) {
                                            report(
                                                    article,
                                                    prose,
                                                    matcher.start(),
                                                    matcher.end(2),
                                                    name.isEmpty() ? kind : name,
                                                    first,
                                                    findings);
                                        }
                                    }
                                    all.putIfAbsent(number, new Place(typed, prose, ""));
                                }
                            }
                        });
    }

    /** Whether no third of the kind is named, and this one once. */
    private static boolean isSingle(Article article, String key, int number, Place first) {
        int times = 0;
        for (Prose prose : article.prose()) {
            PrefilteredMatcher matcher = ORDINAL.in(prose);
            while (matcher.find()) {
                String kind = matcher.group(2);
                String name = matcher.group(3).replace("“", "");
                boolean same =
                        kind.length() > 1
                                ? key.equals(kind)
                                : key.equals(
                                        kind + name.substring(0, Math.min(LEAST, name.length())));
                int here = Numbers.small(matcher.group(1));
                boolean other = !first.digits().equals("第" + matcher.group(1) + kind);
                times += same && other ? here == number ? 1 : 2 : 0;
            }
        }
        return times == 1;
    }

    private static String sorted(String digits) {
        char[] all = digits.toCharArray();
        Arrays.sort(all);
        return new String(all);
    }

    private static void report(
            Article article,
            Prose prose,
            int from,
            int to,
            String thing,
            Place first,
            Findings findings) {
        findings.add(
                Code.TWO_VALUES,
                prose.span(from, to),
                thing,
                prose.text().substring(from, to),
                first.digits(),
                String.valueOf(article.line(first.prose())));
    }
}
