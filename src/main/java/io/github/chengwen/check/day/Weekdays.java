package io.github.chengwen.check.day;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** Weekdays beside a date without a year, by the year of the document or one that stands near. */
public final class Weekdays implements Rule {

    private static final String DAYS = "一二三四五六日";

    private static final PrefilteredPattern DATE =
            PrefilteredPattern.of(
                    PrefilteredPattern.DIGITS,
                    "(?<![0-9年])([0-9]{1,2})月([0-9]{1,2})日[ （(，,]{0,2}(?:星期|周)([一二三四五六日天])(?![至到—])");

    @Override
    public void check(Article article, Findings findings) {
        int year = DocumentDate.year(article);
        if (year > 0) {
            article.prose().stream()
                    .filter(prose -> prose.text().indexOf('月') >= 0)
                    .forEach(prose -> check(prose, year, findings));
        }
    }

    private static void check(Prose prose, int year, Findings findings) {
        PrefilteredMatcher date = DATE.in(prose);
        while (date.find()) {
            try {
                checkDay(prose, date, year, findings);
            } catch (DateTimeException e) {
                // Calendar reports the date itself.
            }
        }
    }

    /** A day of the year of the document, or of the one that stands before it in its paragraph. */
    private static void checkDay(
            Prose prose, PrefilteredMatcher date, int year, Findings findings) {
        int near = DocumentDate.yearBefore(prose, date.start(), year);
        LocalDate day = day(date, near);
        if (isOn(day, date.group(3)) || isOn(day(date, year), date.group(3))) {
            return;
        }
        findings.add(
                Code.WRONG_WEEKDAY,
                prose.span(date.start(3), date.end(3)),
                near + "年" + date.group(1) + "月" + date.group(2) + "日",
                String.valueOf(DAYS.charAt(day.getDayOfWeek().getValue() - 1)),
                day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }

    private static LocalDate day(PrefilteredMatcher date, int year) {
        return LocalDate.of(year, Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)));
    }

    private static boolean isOn(LocalDate day, String weekday) {
        char right = DAYS.charAt(day.getDayOfWeek().getValue() - 1);
        return weekday.replace('天', '日').charAt(0) == right;
    }
}
