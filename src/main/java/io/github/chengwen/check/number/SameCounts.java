package io.github.chengwen.check.number;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import java.util.ArrayList;
import java.util.List;

/**
 * Things that are counted again with another number: 三家企业 and 以上四家企业, 全镇12个行政村 and 全镇13个行政村, 招聘40名
 * and 本次招聘的50名; two persons who are counted as three.
 */
public final class SameCounts implements Rule {

    private static final String NUMBER = "([0-9]{1,4}|[一二两三四五六七八九十]{1,3})";

    private static final String MEASURE = "(个|家|名|位|项|件|处|所|座|户|起|条|支|期|场)";

    private static final PrefilteredPattern COUNTED =
            PrefilteredPattern.of(
                    "0123456789一二两三四五六七八九十",
                    "(?<![0-9.第一二两三四五六七八九十百千万前后余多])"
                            + NUMBER
                            + MEASURE
                            + "([\\u4e00-\\u9fff]{2,16}|[，。；])");

    private static final PrefilteredPattern PERSONS =
            PrefilteredPattern.of(
                    "三四五六七八九3456789",
                    "(?<=(?<![、和与])[派由请让委托安排推荐选派，为：和][\\u4e00-\\u9fff]{2,4}[、和与][\\u4e00-\\u9fff]{2,4})([三四五六七八九3-9])(?:名|位)(?:同志|同学|老师|干部|党员|队员|代表|专家|教师|医生)");

    private static final List<String> REFERS = List.of("以上", "上述", "这", "前述");
    private static final List<String> THIS = List.of("本次", "此次", "这次");

    /**
     * A number of things.
     *
     * @param before the characters before it in its clause
     */
    private record Count(
            String typed, int value, String measure, String things, String before, Prose prose) {}

    @Override
    public void check(Article article, Findings findings) {
        List<Count> all = new ArrayList<>();
        article.written().forEach(prose -> check(article, prose, all, findings));
    }

    private static void check(Article article, Prose prose, List<Count> all, Findings findings) {
        String text = prose.text();
        PrefilteredMatcher matcher = COUNTED.in(prose);
        while (matcher.find()) {
            Count here =
                    new Count(
                            matcher.group(1) + matcher.group(2),
                            Numbers.small(matcher.group(1)),
                            matcher.group(2),
                            matcher.group(3),
                            clause(text, matcher.start()),
                            prose);
            for (Count earlier : all) {
                if (differs(here, earlier, all)) {
                    findings.add(
                            Code.TWO_VALUES,
                            prose.span(matcher.start(), matcher.end(2)),
                            here.before() + "…" + here.things(),
                            here.typed(),
                            earlier.typed(),
                            String.valueOf(article.line(earlier.prose())));
                    break;
                }
            }
            all.add(here);
        }
        PrefilteredMatcher persons = PERSONS.in(prose);
        while (persons.find()) {
            findings.add(
                    Code.COUNT_DIFFERS,
                    prose.span(persons.start(), persons.end()),
                    persons.group(),
                    "2");
        }
    }

    private static String clause(String text, int at) {
        int from = at;
        while (from > 0 && from > at - 18 && "，。；：、（“\n".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return text.substring(from, at);
    }

    private static boolean differs(Count here, Count earlier, List<Count> all) {
        String noun = here.things().substring(0, Math.min(2, here.things().length()));
        if (here.value() == earlier.value()
                || here.value() < 2
                || earlier.value() < 2
                || !here.measure().equals(earlier.measure())
                || all.stream().anyMatch(c -> c.value() == here.value() && isOf(c, here, noun))) {
            return false;
        }
        boolean near =
                Math.abs(here.value() - earlier.value())
                        <= Math.max(2, Math.max(here.value(), earlier.value()) / 4);
        if (REFERS.stream().anyMatch(here.before()::endsWith)) {
            return near && isOf(earlier, here, noun) && isOnly(earlier, here, noun, all);
        }
        if (here.before().matches("(?:本次|此次)(?:公开)?(?:招聘|聘用|录用|招录|招收|选调|评选|表彰)的")) {
            return near
                    && here.things().startsWith("人员")
                    && earlier.before().matches(".*(?:招聘|聘用|录用|招录|招收|选调|评选|表彰).*")
                    && earlier.prose() != here.prose();
        }
        String whole = whole(here.before());
        return !whole.isEmpty()
                && near
                && earlier.things().startsWith(noun)
                && whole.equals(whole(earlier.before()));
    }

    private static boolean isOf(Count earlier, Count here, String noun) {
        return earlier.measure().equals(here.measure()) && earlier.things().contains(noun);
    }

    /** Whether nothing else was counted that may be referred to. */
    private static boolean isOnly(Count earlier, Count here, String noun, List<Count> all) {
        return all.stream().allMatch(c -> !isOf(c, here, noun) || c.value() == earlier.value());
    }

    /** 全镇, 本次招聘的: of what all is counted; empty where it is not all. */
    private static String whole(String before) {
        if (before.length() >= 2 && before.matches("(?:.*[^\\u4e00-\\u9fff])?全[县市区镇乡村校局院厂]")) {
            return before.substring(before.length() - 2);
        }
        return THIS.stream().anyMatch(before::startsWith) ? before : "";
    }
}
