package io.github.chengwen.check.day;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Look;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date that a document bears below its title or at its end, and its year. */
final class DocumentDate {

    private static final PrefilteredPattern DATE =
            PrefilteredPattern.of("2", "(?<![0-9])(20[0-9]{2})年([0-9]{1,2})月([0-9]{1,2})日");

    private static final PrefilteredPattern YEAR =
            PrefilteredPattern.of(
                    "2二",
                    "(?<![0-9])(20[0-9]{2})年(?:[0-9]{1,2}(月))?|(?<![0-9])(20[0-9]{2})[-.]|(二[〇○零][一二三四五六七八九〇○零]{2})年");

    /**
     * The years that a block names.
     *
     * @param ofDay whether one of them stands with a month or day, or in the title or a line beside
     *     it
     */
    private record Years(SortedSet<Integer> all, boolean ofDay) {

        static Years in(Prose prose) {
            SortedSet<Integer> all = new TreeSet<>();
            // A year in the title is that of what the document is about.
            boolean ofDay = !prose.isBody();
            PrefilteredMatcher year = YEAR.in(prose);
            while (year.find()) {
                all.add(value(year));
                ofDay |= year.group(1) == null || year.group(2) != null;
            }
            return new Years(all, ofDay && !all.isEmpty());
        }
    }

    private static final Look<Years> YEARS = Look.of(Years::in);

    /** The last year in a stretch of text. */
    private static final Pattern LAST_YEAR = Pattern.compile(".*(?<![0-9])(20[0-9]{2})年");

    /** A year that stands so many characters before a day, or more, is not told for it. */
    private static final int NEAR = 200;

    /** A year without 29 February, for what is reckoned without knowing the year. */
    static final int COMMON_YEAR = 2025;

    private DocumentDate() {}

    /** The one date of the date lines. */
    static Optional<LocalDate> of(Article article) {
        TreeSet<LocalDate> dates = new TreeSet<>();
        for (Prose prose : article.prose()) {
            if (prose.isDate()) {
                PrefilteredMatcher date = DATE.in(prose);
                while (date.find()) {
                    day(Integer.parseInt(date.group(1)), date.group(2), date.group(3))
                            .ifPresent(dates::add);
                }
            }
        }
        return dates.size() == 1 ? Optional.of(dates.first()) : Optional.empty();
    }

    /**
     * The year of the date lines; where there is no date line the only year named, if it is named
     * with a month or in a title; else 0. 2019年那次事故 alone dates no document.
     */
    static int year(Article article) {
        SortedSet<Integer> dated = new TreeSet<>();
        SortedSet<Integer> all = new TreeSet<>();
        boolean ofDay = false;
        for (Prose prose : article.prose()) {
            Years years = prose.look(YEARS);
            all.addAll(years.all());
            ofDay |= years.ofDay();
            if (prose.isDate()) {
                dated.addAll(years.all());
            }
        }
        SortedSet<Integer> years = dated.isEmpty() && ofDay ? all : dated;
        return years.size() == 1 ? years.first() : 0;
    }

    private static int value(PrefilteredMatcher matcher) {
        String digits = matcher.group(1) == null ? matcher.group(3) : matcher.group(1);
        if (digits != null) {
            return Integer.parseInt(digits);
        }
        int value = 0;
        for (char c : matcher.group(4).toCharArray()) {
            value = value * 10 + "一二三四五六七八九".indexOf(c) + 1;
        }
        return value;
    }

    /**
     * The year of a day that is named without one: the last that stands near before it.
     *
     * @param year where there is none
     */
    static int yearBefore(Prose prose, int at, int year) {
        Matcher before = LAST_YEAR.matcher(prose.text()).region(Math.max(0, at - NEAR), at);
        return before.find() ? Integer.parseInt(before.group(1)) : year;
    }

    /** A day, where it exists. */
    static Optional<LocalDate> day(int year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
