package io.github.chengwen.check.number;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Resource;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import java.util.ArrayList;
import java.util.List;

/** Festivals, laws and events with a day that is not theirs: 5月18日“中国旅游日”. */
public final class Facts implements Rule {

    /** A fact stands within so many characters of its day. */
    private static final int NEAR = 10;

    private static final PrefilteredPattern DAY =
            PrefilteredPattern.of(
                    PrefilteredPattern.DIGITS + "农阴一二三四五六七八九十正腊冬",
                    "(?:([0-9]{4})年)?(?:([0-9]{1,2})月([0-9]{1,2})日|(农历|阴历)?([一二三四五六七八九十正腊冬]{1,2}月(?:初[一二三四五六七八九十]|十[一二三四五六七八九]|二十[一二三四五六七八九]?|三十|廿[一二三四五六七八九]|十五)))");

    /**
     * Something and its day.
     *
     * @param year empty where every year has it
     * @param isAfter whether the name stands behind its day
     */
    private record Fact(String name, String year, String day, boolean isAfter) {

        static Fact of(String line) {
            int equals = line.indexOf('=');
            String name = line.substring(0, equals);
            String date = line.substring(equals + 1);
            boolean after = name.startsWith(">");
            int year = date.indexOf('年');
            return new Fact(
                    after ? name.substring(1) : name,
                    date.substring(0, Math.max(0, year)),
                    date.substring(year + 1),
                    after);
        }
    }

    private static final class Loaded {
        private static final List<Fact> FACTS =
                Resource.lines(Facts.class, "facts.txt").stream()
                        .flatMap(line -> List.of(line.split(" ", -1)).stream())
                        .map(Fact::of)
                        .toList();
    }

    private record Day(String year, String day, String shown, int from, int to) {}

    @Override
    public void check(Article article, Findings findings) {
        String years = years(article);
        article.written()
                .filter(prose -> prose.text().indexOf('月') >= 0)
                .forEach(prose -> check(prose, years, findings));
    }

    /** The year of a text that speaks of one only; empty where there are more. */
    private static String years(Article article) {
        String only = "";
        for (Prose prose : article.prose()) {
            PrefilteredMatcher matcher = YEAR.in(prose);
            while (matcher.find()) {
                if (!only.isEmpty() && !only.equals(matcher.group(1))) {
                    return "";
                }
                only = matcher.group(1);
            }
        }
        return only;
    }

    private static final PrefilteredPattern YEAR =
            PrefilteredPattern.of("2", "(?<![0-9])(20[0-9]{2})年");

    private static void check(Prose prose, String only, Findings findings) {
        List<Day> days = days(prose);
        for (Fact fact : days.isEmpty() ? List.<Fact>of() : Loaded.FACTS) {
            int at = prose.text().indexOf(fact.name());
            while (at >= 0) {
                int end = at + fact.name().length();
                for (Day day : days) {
                    if (isOf(prose.text(), fact, at, end, day)
                            && differs(fact, day, day.year().isEmpty() ? only : day.year())) {
                        findings.add(
                                Code.DATE_OF_FACT,
                                prose.span(day.from(), day.to()),
                                day.shown(),
                                fact.name(),
                                (fact.year().isEmpty() ? "" : fact.year() + "年") + fact.day());
                    }
                }
                at = prose.text().indexOf(fact.name(), end);
            }
        }
    }

    /** Whether a fact stands beside a day, with only words between that say so. */
    private static boolean isOf(String text, Fact fact, int at, int end, Day day) {
        if (fact.isAfter()) {
            // 《行政复议法》自2024年1月1日起施行
            return day.from() >= end
                    && day.from() - end <= NEAR
                    && text.substring(end, day.from()).matches("》?[（(]?(?:已|将)?(?:自|于|从)?")
                    && text.substring(day.to()).matches("(?s)(?:起|正式)?(?:正式)?(?:施行|实施|生效).*");
        }
        if (text.startsWith("至", day.to()) || text.startsWith("到", day.to())) {
            return false;
        }
        boolean before =
                day.to() <= at
                        && at - day.to() <= NEAR
                        && text.substring(day.to(), at)
                                .matches(
                                        "(?:[（(][^）)]{1,3}[）)])?，?(?:是|为|系)?(?:第[0-9一二三四五六七八九十]+个|我国的?)?(?:传统节日)?(?:全国|国际|世界|中国|的)?[“（(]?");
        boolean behind =
                day.from() >= end
                        && day.from() - end <= 3
                        && text.substring(end, day.from()).matches("[”]?[（(，]?(?:是|为|在|即)?");
        return before || behind && fact.year().isEmpty();
    }

    private static boolean differs(Fact fact, Day day, String year) {
        boolean lunar = fact.day().indexOf('初') >= 0 || day.day().matches("[^0-9]+");
        boolean sameKind = lunar == fact.day().matches("[^0-9]+");
        if (fact.year().isEmpty()) {
            return sameKind && !fact.day().equals(day.day());
        }
        boolean recurring = fact.name().length() <= 3;
        if (recurring) {
            return sameKind && fact.year().equals(year) && !fact.day().equals(day.day());
        }
        return !day.year().isEmpty()
                && sameKind
                && !(fact.year().equals(day.year()) && fact.day().equals(day.day()));
    }

    private static List<Day> days(Prose prose) {
        List<Day> days = new ArrayList<>();
        PrefilteredMatcher matcher = DAY.in(prose);
        while (matcher.find()) {
            String year = matcher.group(1) == null ? "" : matcher.group(1);
            String day =
                    matcher.group(2) != null
                            ? Integer.parseInt(matcher.group(2))
                                    + "月"
                                    + Integer.parseInt(matcher.group(3))
                                    + "日"
                            : matcher.group(5);
            days.add(new Day(year, day, matcher.group(), matcher.start(), matcher.end()));
        }
        return days;
    }
}
