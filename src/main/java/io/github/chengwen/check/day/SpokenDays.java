package io.github.chengwen.check.day;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Days that depend on that of the document: 昨天（6月7日） on 9 June, 下周二（11月19日）, 12日至14日（星期四至星期五）,
 * 2月29日 of a year that has none.
 */
public final class SpokenDays implements Rule {

    private static final String DAYS = "一二三四五六日";

    private static final PrefilteredPattern SPOKEN =
            PrefilteredPattern.of(
                    "昨今明前后",
                    "(?<![目以])(昨天|昨日|今天|今日|明天|明日|前天|后天)(?:上午|下午|晚上?)?[（(，]?(?:即)?([0-9]{1,2})月([0-9]{1,2})日");

    private static final PrefilteredPattern WEEKDAY =
            PrefilteredPattern.of(
                    "周星", "(?:星期|周)([一二三四五六日天])(?:上午|下午|晚上?)?[（(]([0-9]{1,2})月([0-9]{1,2})日");

    private static final PrefilteredPattern RANGE =
            PrefilteredPattern.of(
                    PrefilteredPattern.DIGITS,
                    "(?<![0-9])(?:(20[0-9]{2})年)?([0-9]{1,2})月([0-9]{1,2})日?(?:至|到|—|－|-|～|~)(?:([0-9]{1,2})月)?([0-9]{1,2})日[（(](?:星期|周)([一二三四五六日天])(?:至|到|、|和|—|－|-|～|~)(?:星期|周)?([一二三四五六日天])[）)]");

    private static final PrefilteredPattern LEAP =
            PrefilteredPattern.of("2", "(?<![0-9年])2月29日(?=前|之前|以前|至|—|（)");

    @Override
    public void check(Article article, Findings findings) {
        Optional<LocalDate> date = DocumentDate.of(article);
        int year = DocumentDate.year(article);
        NavigableSet<LocalDate> todays = new TreeSet<>();
        date.ifPresent(todays::add);
        for (Prose prose : article.written().toList()) {
            if (prose.text().indexOf('月') < 0) {
                continue;
            }
            checkSpoken(prose, year, todays, findings);
            PrefilteredMatcher weekday = WEEKDAY.in(prose);
            while (year > 0 && weekday.find()) {
                DocumentDate.day(year, weekday.group(2), weekday.group(3))
                        .ifPresent(day -> check(prose, weekday, 1, day, findings));
            }
            PrefilteredMatcher range = RANGE.in(prose);
            while (range.find()) {
                checkRange(prose, range, year, findings);
            }
            PrefilteredMatcher leap = LEAP.in(prose);
            while (year > 0 && !LocalDate.of(year, 1, 1).isLeapYear() && leap.find()) {
                findings.add(
                        Code.IMPOSSIBLE_DATE,
                        prose.span(leap.start(), leap.end()),
                        year + "年" + leap.group());
            }
        }
    }

    /** Each such word and its date say which day is today. */
    private static void checkSpoken(
            Prose prose, int year, NavigableSet<LocalDate> todays, Findings findings) {
        PrefilteredMatcher spoken = SPOKEN.in(prose);
        while (spoken.find()) {
            int off =
                    switch (spoken.group(1).charAt(0)) {
                        case '昨' -> 1;
                        case '前' -> 2;
                        case '明' -> -1;
                        case '后' -> -2;
                        default -> 0;
                    };
            int any = year > 0 ? year : 2024;
            Optional<LocalDate> today =
                    DocumentDate.day(any, spoken.group(2), spoken.group(3))
                            .map(d -> d.plusDays(off));
            if (today.isPresent() && todays.isEmpty()) {
                todays.add(today.get());
            } else if (today.isPresent() && !todays.contains(today.get())) {
                LocalDate right = todays.first().minusDays(off);
                findings.add(
                        Code.RATE_DIFFERS,
                        prose.span(spoken.start(), spoken.end()),
                        spoken.group(),
                        right.getMonthValue() + "月" + right.getDayOfMonth() + "日");
            }
        }
    }

    private static void checkRange(
            Prose prose, PrefilteredMatcher range, int year, Findings findings) {
        int of = range.group(1) == null ? year : Integer.parseInt(range.group(1));
        if (of == 0) {
            return;
        }
        String month = range.group(4) == null ? range.group(2) : range.group(4);
        DocumentDate.day(of, range.group(2), range.group(3))
                .ifPresent(day -> check(prose, range, 6, day, findings));
        DocumentDate.day(of, month, range.group(5))
                .ifPresent(day -> check(prose, range, 7, day, findings));
    }

    private static void check(
            Prose prose, PrefilteredMatcher matcher, int group, LocalDate day, Findings findings) {
        String right = DAYS.substring(day.getDayOfWeek().getValue() - 1).substring(0, 1);
        if (!matcher.group(group).replace('天', '日').equals(right)) {
            findings.add(
                    Code.WRONG_WEEKDAY,
                    prose.span(matcher.start(), matcher.end()),
                    day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日",
                    right,
                    day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        }
    }
}
