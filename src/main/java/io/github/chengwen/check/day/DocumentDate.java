package io.github.chengwen.check.day;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;

/** The date that a document bears below its title or at its end, and its year. */
final class DocumentDate {

    private static final PrefilteredPattern DATE =
            PrefilteredPattern.of("2", "(?<![0-9])(20[0-9]{2})年([0-9]{1,2})月([0-9]{1,2})日");

    private static final PrefilteredPattern YEAR =
            PrefilteredPattern.of("2", "(?<![0-9])(20[0-9]{2})年([0-9]{1,2}月)?");

    private DocumentDate() {}

    /** The one date of the date lines. */
    static Optional<LocalDate> of(Article article) {
        TreeSet<LocalDate> dates = new TreeSet<>();
        for (Prose prose : article.prose()) {
            if (prose.isDate()) {
                PrefilteredMatcher date = DATE.in(prose);
                while (date.find()) {
                    day(date.group(1), date.group(2), date.group(3)).ifPresent(dates::add);
                }
            }
        }
        return dates.size() == 1 ? Optional.of(dates.first()) : Optional.empty();
    }

    /** The year of the date lines, else the only one named, once with a month; 0 for none. */
    static int year(Article article) {
        Optional<LocalDate> date = of(article);
        if (date.isPresent()) {
            return date.get().getYear();
        }
        TreeSet<String> years = new TreeSet<>();
        boolean ofDay = false;
        for (Prose prose : article.prose()) {
            PrefilteredMatcher year = YEAR.in(prose);
            while (year.find()) {
                years.add(year.group(1));
                ofDay |= year.group(2) != null;
            }
        }
        return ofDay && years.size() == 1 ? Integer.parseInt(years.first()) : 0;
    }

    /** A day, where it exists. */
    static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(year),
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
