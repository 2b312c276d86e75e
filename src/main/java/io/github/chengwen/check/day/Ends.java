package io.github.chengwen.check.day;

import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.diag.Code;
import java.time.LocalDate;
import java.util.Optional;

/** Ends before their beginnings: 5月20日至5月10日, 10:30至9:30. */
public final class Ends implements ParagraphRule {

    private static final PrefilteredPattern DATES =
            PrefilteredPattern.of(
                    PrefilteredPattern.DIGITS,
                    "(?<![0-9年])([0-9]{1,2})月([0-9]{1,2})日(?:（[^）]{1,5}）)?(?:起)?(?:至|到|—|-|－|~|～)(?:(当年|同年|今年)?([0-9]{1,2})月)?([0-9]{1,2})日");

    private static final PrefilteredPattern HOURS =
            PrefilteredPattern.of(
                    "上下晚" + PrefilteredPattern.DIGITS,
                    "(上午|下午|晚上|晚)?(?<![0-9:：月])([0-9]{1,2})[:：]([0-5][0-9])(?:至|到|—|-|－|~|～)(下午|晚上|晚|次日|翌日)?([0-9]{1,2})[:：]([0-5][0-9])");

    private static final PrefilteredPattern YEARS =
            PrefilteredPattern.of(
                    "2",
                    "(?<![0-9])(20[0-9]{2})年([0-9]{1,2})月([0-9]{1,2})日(?:（[^）]{1,5}）)?(?:起)?(?:至|到|—|－|-|～|~)(?:(20[0-9]{2})年)?(?:([0-9]{1,2})月)?([0-9]{1,2})日");

    /** 从2025年5月开工，2025年3月底前完工; 2025年3月中旬开始，2025年3月上旬结束 */
    private static final PrefilteredPattern MONTHS =
            PrefilteredPattern.of(
                    "2",
                    "(?<![0-9])(20[0-9]{2})年([0-9]{1,2})月(?:([上中下])旬|份|底|初)?(?:正式|全面)?(?:开工|开始|启动|动工)[^。；，0-9]{0,12}，[^。；，0-9]{0,6}(20[0-9]{2})年([0-9]{1,2})月(?:([上中下])旬|份|底|初)?(?:之?前)?(?:全面|全部|基本)?(?:完成|完工|竣工|结束|建成|投用)");

    /** 7月5日开始自查，7月3日前完成; 从5月20日起施工，至5月10日完工 */
    private static final PrefilteredPattern WORK =
            PrefilteredPattern.of(
                    PrefilteredPattern.DIGITS,
                    "(?<![0-9])([0-9]{1,2})月([0-9]{1,2})日(?:起|开始|启动|开工)[^。；，0-9]{0,10}，[^。；，0-9]{0,4}([0-9]{1,2})月([0-9]{1,2})日(?:之?前)?(?:全面|全部|基本)?(?:完成|完工|竣工|结束|建成|截止)");

    /** A last month so much before the first is one of the next year. */
    private static final int HALF_YEAR = 6;

    /** A span that ends in a month before it, without a year of its own, ends in the next year. */
    private static final int SPRING = 4;

    @Override
    public void check(Prose prose, Findings findings) {
        String text = prose.text();
        if (text.indexOf('月') >= 0) {
            checkDates(prose, findings);
            checkYears(prose, findings);
            checkWork(prose, findings);
            checkMonths(prose, findings);
        }
        if (text.indexOf(':') >= 0 || text.indexOf('：') >= 0) {
            checkHours(prose, findings);
        }
    }

    private static void checkDates(Prose prose, Findings findings) {
        PrefilteredMatcher dates = DATES.in(prose);
        while (dates.find()) {
            int first = number(dates, 1) * 100 + number(dates, 2);
            int month = dates.group(4) == null ? number(dates, 1) : number(dates, 4);
            int last = month * 100 + number(dates, 5);
            boolean near = number(dates, 1) - month < HALF_YEAR;
            if (last < first && near && month <= 12) {
                impossible(prose, dates, findings);
            }
        }
    }

    private static void checkMonths(Prose prose, Findings findings) {
        PrefilteredMatcher months = MONTHS.in(prose);
        while (months.find()) {
            int first = 12 * number(months, 1) + number(months, 2);
            int last = 12 * number(months, 4) + number(months, 5);
            boolean parts = months.group(3) != null && months.group(6) != null;
            boolean turned =
                    parts
                            && first == last
                            && PARTS.indexOf(months.group(6)) < PARTS.indexOf(months.group(3));
            if (last < first || turned) {
                impossible(prose, months, findings);
            }
        }
    }

    /** Of a month, in their order. */
    private static final String PARTS = "上中下";

    private static void checkWork(Prose prose, Findings findings) {
        PrefilteredMatcher work = WORK.in(prose);
        while (work.find()) {
            int first = number(work, 1) * 100 + number(work, 2);
            int last = number(work, 3) * 100 + number(work, 4);
            if (last < first && number(work, 1) - number(work, 3) < HALF_YEAR) {
                impossible(prose, work, findings);
            }
        }
    }

    /** With its year: 2025年9月8日至8月30日. */
    private static void checkYears(Prose prose, Findings findings) {
        PrefilteredMatcher span = YEARS.in(prose);
        while (span.find()) {
            int year = number(span, 1);
            int end = span.group(4) == null ? year : number(span, 4);
            Optional<LocalDate> first = DocumentDate.day(year, span.group(2), span.group(3));
            String month = span.group(5) == null ? span.group(2) : span.group(5);
            Optional<LocalDate> last = DocumentDate.day(end, month, span.group(6));
            boolean turned =
                    first.isPresent() && last.isPresent() && last.get().isBefore(first.get());
            boolean next =
                    span.group(4) == null && span.group(5) != null && number(span, 5) < SPRING;
            if (turned && !next) {
                impossible(prose, span, findings);
            }
        }
    }

    private static void checkHours(Prose prose, Findings findings) {
        PrefilteredMatcher hours = HOURS.in(prose);
        while (hours.find()) {
            int first = number(hours, 2) * 60 + number(hours, 3);
            int last = number(hours, 5) * 60 + number(hours, 6);
            boolean night =
                    hours.group(1) != null && hours.group(1).startsWith("晚")
                            || number(hours, 2) >= 17;
            boolean later =
                    hours.group(4) != null || "上午".equals(hours.group(1)) && number(hours, 5) < 8;
            if (last <= first && !night && !later) {
                impossible(prose, hours, findings);
            }
        }
    }

    private static void impossible(Prose prose, PrefilteredMatcher matcher, Findings findings) {
        findings.add(
                Code.IMPOSSIBLE_DATE, prose.span(matcher.start(), matcher.end()), matcher.group());
    }

    private static int number(PrefilteredMatcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
