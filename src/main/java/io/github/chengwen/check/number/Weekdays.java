package io.github.chengwen.check.number;

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
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Weekdays beside a date without a year, by the one year that the document speaks of, and months,
 * hours and quarters that do not exist.
 */
public final class Weekdays implements Rule {

    private static final String DAYS = "一二三四五六日";

    private static final PrefilteredPattern YEAR =
            PrefilteredPattern.of(
                    "2二",
                    "(?<![0-9])(20[0-9]{2})年|(?<![0-9])(20[0-9]{2})[-.]|(二[〇○零][一二三四五六七八九〇○零]{2})年");

    private static final PrefilteredPattern DATE =
            PrefilteredPattern.of(
                    PrefilteredPattern.DIGITS,
                    "(?<![0-9年])([0-9]{1,2})月([0-9]{1,2})日[ （(，,]{0,2}(?:星期|周)([一二三四五六日天])(?![至到—])");

    private static final PrefilteredPattern ODD =
            PrefilteredPattern.of(
                    "0123456789一二三四五六七八九十第",
                    "(?<![0-9./个])(?:1[3-9]|[2-9][0-9])月(?![0-9]{0,2}[岁大])(?=[0-9]{1,2}日|底|初|中旬|上旬|下旬|份|以前|以来|前|，|。|、|至|—)"
                            + "|(?<![一二三四五六七八九十百])十[三四五六七八九]月(?=底|初|中旬|上旬|下旬|份|[一二三四五六七八九十]{1,3}日)"
                            + "|(?<![0-9:：.．])(?:2[5-9]|[3-9][0-9])[:：时](?=[0-5][0-9](?![0-9])|整|至|前)"
                            + "|(?<![0-9:：.．])(?:[01]?[0-9]|2[0-4])[:：](?:[6-9][0-9])(?![0-9:：%％])(?=[，。；、至前开召准在—]|分)"
                            + "|(?<![0-9])(?:[01]?[0-9]|2[0-4])时(?:[6-9][0-9])分"
                            + "|第?[五六七八]季度|(?<![0-9一二三四五六七八九十])(?:[一二三四五六七八九十]{1,2})月(?:三十[二三四五六七八九]|四十[一二三四五六七八九]?)日"
                            + "|(?:二|四|六|九|十一)月三十一日|(?<!十)二月三十日");

    @Override
    public void check(Article article, Findings findings) {
        int year = year(article);
        article.prose().forEach(prose -> check(prose, year, findings));
    }

    private static void check(Prose prose, int year, Findings findings) {
        String text = prose.text();
        boolean tells =
                text.indexOf('月') >= 0
                        || text.indexOf('时') >= 0
                        || text.indexOf('季') >= 0
                        || text.indexOf(':') >= 0
                        || text.indexOf('：') >= 0;
        if (!tells) {
            return;
        }
        PrefilteredMatcher odd = ODD.in(prose);
        while (odd.find()) {
            findings.add(Code.IMPOSSIBLE_DATE, prose.span(odd.start(), odd.end()), odd.group());
        }
        PrefilteredMatcher date = DATE.in(prose);
        while (year > 0 && date.find()) {
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
        int near = yearBefore(prose, date.start(), year);
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

    private static int yearBefore(Prose prose, int at, int year) {
        Matcher before = NEAR_YEAR.matcher(prose.text()).region(Math.max(0, at - NEAR), at);
        return before.find() ? Integer.parseInt(before.group(1)) : year;
    }

    /** The last year in a stretch of text. */
    private static final Pattern NEAR_YEAR = Pattern.compile(".*(?<![0-9])(20[0-9]{2})年");

    /** A year that stands so far before a day, or farther, is not told for it. */
    private static final int NEAR = 200;

    /** The year of the document: that of its date lines, else the only one it has; 0 for none. */
    private static int year(Article article) {
        TreeSet<Integer> dated = new TreeSet<>();
        TreeSet<Integer> all = new TreeSet<>();
        for (Prose prose : article.prose()) {
            PrefilteredMatcher matcher = YEAR.in(prose);
            while (matcher.find()) {
                int year = value(matcher);
                all.add(year);
                if (prose.isDate()) {
                    dated.add(year);
                }
            }
        }
        return dated.size() == 1 ? dated.first() : all.size() == 1 ? all.first() : 0;
    }

    private static int value(PrefilteredMatcher matcher) {
        for (int group = 1; group <= 2; group++) {
            if (matcher.group(group) != null) {
                return Integer.parseInt(matcher.group(group));
            }
        }
        int value = 0;
        for (char c : matcher.group(3).toCharArray()) {
            value = value * 10 + "一二三四五六七八九".indexOf(c) + 1;
        }
        return value;
    }
}
