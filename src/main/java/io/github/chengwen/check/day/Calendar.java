package io.github.chengwen.check.day;

import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.diag.Code;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.Locale;

/** Dates that do not exist, and weekdays that do not match their date with its year. */
public final class Calendar implements ParagraphRule {

    private static final String DAYS = "一二三四五六日";

    private static final PrefilteredPattern DATE =
            PrefilteredPattern.of(
                    PrefilteredPattern.DIGITS,
                    "(?:(?<![0-9])([0-9]{4})年)?(?<![0-9])([0-9]{1,2})月([0-9]{1,2})日"
                            + "(?:[ （(，,]{0,2}(?:星期|周)([一二三四五六日天]))?");

    @Override
    public boolean reads(Prose prose) {
        return true;
    }

    @Override
    public void check(Prose prose, Findings findings) {
        PrefilteredMatcher matcher = DATE.in(prose);
        while (matcher.find()) {
            int month = Integer.parseInt(matcher.group(2));
            int day = Integer.parseInt(matcher.group(3));
            try {
                if (matcher.group(1) == null) {
                    MonthDay.of(month, day);
                } else {
                    LocalDate date = LocalDate.of(Integer.parseInt(matcher.group(1)), month, day);
                    checkWeekday(prose, matcher, date.getDayOfWeek(), findings);
                }
            } catch (DateTimeException e) {
                int from = matcher.start();
                int to = matcher.end(3) + 1;
                findings.add(
                        Code.IMPOSSIBLE_DATE,
                        prose.span(from, to),
                        prose.text().substring(from, to));
            }
        }
    }

    private static void checkWeekday(
            Prose prose, PrefilteredMatcher matcher, DayOfWeek right, Findings findings) {
        String typed = matcher.group(4);
        if (typed == null) {
            return;
        }
        String chinese = DAYS.substring(right.getValue() - 1, right.getValue());
        if (!typed.replace('天', '日').equals(chinese)) {
            findings.add(
                    Code.WRONG_WEEKDAY,
                    prose.span(matcher.start(4), matcher.end(4)),
                    prose.text().substring(matcher.start(), matcher.end(3) + 1),
                    chinese,
                    right.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        }
    }
}
