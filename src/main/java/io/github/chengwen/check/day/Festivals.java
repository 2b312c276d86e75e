package io.github.chengwen.check.day;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Numbers;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Resource;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import java.util.Map;
import java.util.stream.Stream;

/** Festivals on another day than theirs, 9月15日教师节, and their number: 第40个教师节 in 2025. */
public final class Festivals implements Rule {

    private static final PrefilteredPattern ORDINAL =
            PrefilteredPattern.of(
                    "第",
                    "第([0-9]{1,3}|[一二三四五六七八九十百]{1,5})(?:个|届|次)“?([\\u4e00-\\u9fff]{2,12}?(?:节|日|月|周(?!年)))");

    private static final String DATE =
            "(?<![0-9])([0-9]{1,2})月([0-9]{1,2})日(?:[，（(]|是|为|（[^）]{2,4}）是?)?(?:我国)?(?:第?[0-9一二三四五六七八九十百]{1,5}个)?(?:全国|中国|世界|国际|全民|我国)?“?";

    /**
     * Loaded when a text has a date.
     *
     * @param firsts the year before the first of each festival
     * @param days the day of each, as 9.10
     */
    private record Known(Map<String, Integer> firsts, Map<String, String> days) {
        private static final Known ALL =
                new Known(
                        entries("festivals.txt")
                                .collect(toMap(e -> e[0], e -> Integer.parseInt(e[1]))),
                        entries("festival-days.txt").collect(toMap(e -> e[0], e -> e[1])));

        private static final PrefilteredPattern DAY =
                PrefilteredPattern.of(
                        PrefilteredPattern.DIGITS,
                        DATE
                                + ALL.days.keySet().stream()
                                        .sorted(comparing(String::length).reversed())
                                        .collect(joining("|", "(", ")")));

        private static Stream<String[]> entries(String file) {
            return Resource.lines(Festivals.class, file).stream()
                    .flatMap(line -> Stream.of(line.split(" ", -1)))
                    .map(entry -> entry.split("=", -1));
        }
    }

    @Override
    public void check(Article article, Findings findings) {
        int year = DocumentDate.year(article);
        if (year > 0) {
            article.prose().forEach(prose -> checkOrdinals(prose, year, findings));
        }
        article.written()
                .filter(prose -> prose.text().indexOf('月') >= 0)
                .forEach(prose -> checkDays(prose, findings));
    }

    private static void checkDays(Prose prose, Findings findings) {
        PrefilteredMatcher festival = Known.DAY.in(prose);
        while (festival.find()) {
            String day =
                    Integer.parseInt(festival.group(1)) + "." + Integer.parseInt(festival.group(2));
            String right = Known.ALL.days.getOrDefault(festival.group(3), day);
            if (!right.equals(day)) {
                findings.add(
                        Code.MEETING,
                        prose.span(festival.start(), festival.end()),
                        festival.group(),
                        right.replace(".", "月") + "日");
            }
        }
    }

    private static void checkOrdinals(Prose prose, int year, Findings findings) {
        PrefilteredMatcher ordinal = ORDINAL.in(prose);
        while (ordinal.find()) {
            int first = first(ordinal.group(2));
            int told = Numbers.small(ordinal.group(1));
            if (first > 0 && told > 0 && told != year - first) {
                findings.add(
                        Code.MEETING,
                        prose.span(ordinal.start(), ordinal.end()),
                        ordinal.group(),
                        year + "年是第" + (year - first) + "个");
            }
        }
    }

    /** That of the festival whose name a text ends with; 0 for none. */
    private static int first(String name) {
        for (int from = 0; from + 3 <= name.length(); from++) {
            Integer first = Known.ALL.firsts.get(name.substring(from));
            if (first != null) {
                return first;
            }
        }
        return 0;
    }
}
