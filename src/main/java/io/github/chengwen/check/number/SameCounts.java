package io.github.chengwen.check.number;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Numbers;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

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

    private static final Pattern WHOLE =
            Pattern.compile("(?:.*[^\\u4e00-\\u9fff])?全[县市区镇乡村校局院厂科班馆队处站所系]");

    private static final String HIRING = "(?:招聘|聘用|录用|招录|招收|选调|评选|表彰)";

    private static final Pattern HIRED = Pattern.compile(HIRING);

    private static final Pattern HIRED_NOW = Pattern.compile("(?:本次|此次)(?:公开)?" + HIRING + "的");

    /** A count is compared with so many before it: what was said long ago is of something else. */
    private static final int LATEST = 200;

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
        Deque<Count> latest = new ArrayDeque<>();
        article.written().forEach(prose -> check(article, prose, latest, findings));
    }

    private static void check(
            Article article, Prose prose, Deque<Count> latest, Findings findings) {
        PrefilteredMatcher matcher = COUNTED.in(prose);
        while (matcher.find()) {
            Count here =
                    new Count(
                            matcher.group(1) + matcher.group(2),
                            Numbers.small(matcher.group(1)),
                            matcher.group(2),
                            matcher.group(3),
                            clause(prose.text(), matcher.start()),
                            prose);
            Optional<Count> other = other(here, latest);
            if (other.isPresent()) {
                findings.add(
                        Code.TWO_VALUES,
                        prose.span(matcher.start(), matcher.end(2)),
                        here.before() + "…" + here.things(),
                        here.typed(),
                        other.get().typed(),
                        String.valueOf(article.line(other.get().prose())));
            }
            latest.addLast(here);
            if (latest.size() > LATEST) {
                latest.removeFirst();
            }
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

    /** The count above of the same things with a number near to it, if words say that it is. */
    private static Optional<Count> other(Count here, Deque<Count> latest) {
        boolean refers = REFERS.stream().anyMatch(here.before()::endsWith);
        boolean hired = HIRED_NOW.matcher(here.before()).matches();
        String whole = whole(here.before());
        if (here.value() < 2 || !refers && !hired && whole.isEmpty()) {
            return Optional.empty();
        }
        String noun = here.things().substring(0, Math.min(2, here.things().length()));
        List<Count> likes =
                latest.stream().filter(c -> c.measure().equals(here.measure())).toList();
        List<Count> same = likes.stream().filter(c -> c.things().contains(noun)).toList();
        if (same.stream().anyMatch(c -> c.value() == here.value())) {
            return Optional.empty();
        }
        if (refers) {
            // Only where nothing else was counted that may be referred to.
            boolean only = same.stream().mapToInt(Count::value).distinct().count() == 1;
            return same.stream().filter(c -> only && isNear(here, c)).findFirst();
        }
        if (hired) {
            return likes.stream()
                    .filter(c -> here.things().startsWith("人员") && isNear(here, c))
                    .filter(c -> c.prose() != here.prose() && HIRED.matcher(c.before()).find())
                    .findFirst();
        }
        return likes.stream()
                .filter(c -> c.things().startsWith(noun))
                .filter(c -> isNear(here, c) || differInOne(here.typed(), c.typed()))
                .filter(c -> whole.equals(whole(c.before())))
                .findFirst();
    }

    private static boolean isNear(Count here, Count earlier) {
        int most = Math.max(here.value(), earlier.value());
        return earlier.value() >= 2
                && earlier.value() != here.value()
                && Math.abs(here.value() - earlier.value()) <= Math.max(2, most / 4);
    }

    /** 28座 and 18座: whether one digit of several was typed for another. */
    private static boolean differInOne(String one, String other) {
        int different = 0;
        for (int i = 0; i < Math.min(one.length(), other.length()); i++) {
            different += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return one.length() == other.length() && different == 1 && Character.isDigit(one.charAt(1));
    }

    /** 全镇, 本次招聘的: of what all is counted; empty where it is not all. */
    private static String whole(String before) {
        if (WHOLE.matcher(before).matches()) {
            return before.substring(before.length() - 2);
        }
        return THIS.stream().anyMatch(before::startsWith) ? before : "";
    }
}
