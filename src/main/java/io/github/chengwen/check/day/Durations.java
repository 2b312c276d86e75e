package io.github.chengwen.check.day;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Numbers;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Lengths in months, weeks, years and hours that do not fit their ends (4月20日至6月20日，为期三个月;
 * 22:00至次日8:00，共计12个小时), and stages of a plan that begin before the one before has ended.
 */
public final class Durations implements Rule {

    private static final String NUMBER = "([0-9]{1,3}|[一二两三四五六七八九十]{1,3})";

    private static final PrefilteredPattern SPAN =
            PrefilteredPattern.of(
                    PrefilteredPattern.DIGITS,
                    "(?<![0-9])(?:(20[0-9]{2})年)?([0-9]{1,2})月([0-9]{1,2})日(?:（[^）]{1,4}）)?(?:起|开始|正式开始|正式启动|启动)?，?(?:至|到|—|-)(?:(20[0-9]{2})年)?([0-9]{1,2})月([0-9]{1,2})日(?:（[^）]{1,4}）)?(?:止|结束)?，?[^。；，0-9]{0,6}?(?:为期|共计?|历时|期限|时间为?|用|前后)(近|约)?"
                            + NUMBER
                            + "(个月|个?星期|周(?!年))(?!左右|多|余)");

    private static final PrefilteredPattern TERM =
            PrefilteredPattern.of(
                    "暂期为任限聘",
                    "(?:暂定|期限为?|有效期为?|为期|任期|聘期|合作期限?为?|服务期限?为?|租期|试用期)([一二两三四五六七八九十]{1,2}|[0-9]{1,2})年，?(?:即)?[自从](20[0-9]{2})年([0-9]{1,2})月([0-9]{1,2})日起?，?[至到](20[0-9]{2})年([0-9]{1,2})月([0-9]{1,2})日");

    private static final PrefilteredPattern HOURS =
            PrefilteredPattern.of(
                    PrefilteredPattern.DIGITS,
                    "(?<![0-9:：.])([0-9]{1,2})(?:[:：]([0-5][0-9])|时(?:([0-5]?[0-9])分)?)(?:至|到|—|-|～)((?:次日|翌日|第二天|[0-9]{1,2}月[0-9]{1,2}日)(?:（[^）]{1,4}）)?)?(?:上午|下午|晚|凌晨)?([0-9]{1,2})(?:[:：]([0-5][0-9])|时(?:([0-5]?[0-9])分)?)(?:进行)?(?:止|结束)?，(?:共计?|时长|为期|历时|持续|时间为?|总时长)(?:为)?"
                            + NUMBER
                            + "(个?小时|分钟)");

    private static final PrefilteredPattern STAGE =
            PrefilteredPattern.of(
                    "阶步",
                    "(?:阶段|步)(?:：|。)?[（(]?(?:(20[0-9]{2})年)?([0-9]{1,2})月([0-9]{1,2})日(?:起)?[至到—-](?:(20[0-9]{2})年)?([0-9]{1,2})月([0-9]{1,2})日[）)]");

    private static final double DAYS_OF_MONTH = 30.4;

    /** Lengths in months and weeks are rounded to halves. */
    private static final double SLACK = 0.6;

    @Override
    public void check(Article article, Findings findings) {
        LocalDate[] end = {LocalDate.MIN};
        article.written()
                .forEach(
                        prose -> {
                            checkSpans(prose, findings);
                            checkTerms(prose, findings);
                            checkHours(prose, findings);
                            end[0] = checkStages(prose, end[0], findings);
                        });
    }

    private static void checkSpans(Prose prose, Findings findings) {
        PrefilteredMatcher span = SPAN.in(prose);
        while (span.find()) {
            try {
                LocalDate first = date(span, 1, DocumentDate.COMMON_YEAR);
                LocalDate last = date(span, 4, first.getYear());
                LocalDate end = last.isBefore(first) ? last.plusYears(1) : last;
                double days = ChronoUnit.DAYS.between(first, end) + 1;
                boolean months = span.group(9).equals("个月");
                double right = days / (months ? DAYS_OF_MONTH : 7);
                int told = Numbers.small(span.group(8));
                // 近三周 is less than three.
                double least = span.group(7) == null ? told : told - SLACK;
                if (told > 0 && Math.abs(right - least) > SLACK) {
                    String unit = months ? "个月" : "周";
                    tell(prose, span, Math.max(1, Math.round(right)) + unit, findings);
                }
            } catch (DateTimeException e) {
                // A day that no calendar has: Spans and Weekdays tell it.
            }
        }
    }

    private static void checkTerms(Prose prose, Findings findings) {
        PrefilteredMatcher term = TERM.in(prose);
        while (term.find()) {
            try {
                LocalDate first = date(term, 2, DocumentDate.COMMON_YEAR);
                LocalDate last = date(term, 5, DocumentDate.COMMON_YEAR);
                double right = ChronoUnit.DAYS.between(first, last) / 365.25;
                int told = Numbers.small(term.group(1));
                if (told > 0 && right > 0 && Math.abs(right - told) > SLACK / 2) {
                    tell(prose, term, first.plusYears(told).minusDays(1).toString(), findings);
                }
            } catch (DateTimeException e) {
                // A day that no calendar has: Spans and Weekdays tell it.
            }
        }
    }

    private static void checkHours(Prose prose, Findings findings) {
        PrefilteredMatcher hours = HOURS.in(prose);
        while (hours.find()) {
            int first = minutes(hours, 1, 2, 3);
            int last = minutes(hours, 5, 6, 7);
            int right = last - first + (last <= first ? 24 * 60 : 0);
            boolean hour = !hours.group(9).equals("分钟");
            int told = Numbers.small(hours.group(8)) * (hour ? 60 : 1);
            boolean half = last < first && hours.group(4) == null;
            // More than a day, or the afternoon counted by twelve.
            boolean sure = !half && (hours.group(4) == null || told <= 24 * 60);
            if (sure && told > 0 && Math.abs(right - told) >= (hour ? 60 : 5)) {
                tell(
                        prose,
                        hours,
                        hour ? Numbers.written(right / 60.0) + "小时" : right + "分钟",
                        findings);
            }
        }
    }

    /** Reports a stage that begins before the last has ended; gives the end of the last stage. */
    private static LocalDate checkStages(Prose prose, LocalDate before, Findings findings) {
        LocalDate end = before;
        PrefilteredMatcher stage = STAGE.in(prose);
        while (stage.find()) {
            try {
                LocalDate first =
                        date(
                                stage,
                                1,
                                end.equals(LocalDate.MIN)
                                        ? DocumentDate.COMMON_YEAR
                                        : end.getYear());
                LocalDate last = date(stage, 4, first.getYear());
                boolean next = ChronoUnit.DAYS.between(first, end) < 180;
                if (first.isBefore(end) && next && !last.isBefore(end)) {
                    findings.add(
                            Code.IMPOSSIBLE_DATE,
                            prose.span(stage.start(), stage.end()),
                            stage.group());
                }
                end = last;
            } catch (DateTimeException e) {
                // A day that no calendar has: Spans and Weekdays tell it.
            }
        }
        return end;
    }

    private static int minutes(PrefilteredMatcher matcher, int hour, int minute, int other) {
        String typed = matcher.group(minute) == null ? matcher.group(other) : matcher.group(minute);
        return Integer.parseInt(matcher.group(hour)) * 60
                + (typed == null ? 0 : Integer.parseInt(typed));
    }

    private static LocalDate date(PrefilteredMatcher matcher, int group, int year) {
        return LocalDate.of(
                matcher.group(group) == null ? year : Integer.parseInt(matcher.group(group)),
                Integer.parseInt(matcher.group(group + 1)),
                Integer.parseInt(matcher.group(group + 2)));
    }

    private static void tell(
            Prose prose, PrefilteredMatcher matcher, String right, Findings findings) {
        findings.add(
                Code.RATE_DIFFERS,
                prose.span(matcher.start(), matcher.end()),
                matcher.group(),
                right);
    }
}
