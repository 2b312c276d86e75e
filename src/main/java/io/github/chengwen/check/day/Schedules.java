package io.github.chengwen.check.day;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ends before their beginnings and answers that were due before they are asked for:
 * 2026年10月至2026年6月; 2025年10月上旬开工，2025年9月底竣工; 请于4月10日前函复, of 28 April.
 */
public final class Schedules implements Rule {

    private static final String MONTH = "(20[0-9]{2})年([0-9]{1,2})月";

    private static final PrefilteredPattern MONTHS =
            PrefilteredPattern.of(
                    "2",
                    "(?<![0-9])"
                            + MONTH
                            + "(?:初|底|上旬|中旬|下旬|[0-9]{1,2}日)?起?(?:至|到|—|－|-|～|~)"
                            + MONTH);

    private static final PrefilteredPattern WORKS =
            PrefilteredPattern.of(
                    "2",
                    "(?<![0-9])"
                            + MONTH
                            + "(?:初|底|上旬|中旬|下旬|[0-9]{1,2}日)?(?:前后)?(?:正式)?(?:开工|动工|启动|开始|进场|立项|奠基)[^。；0-9]{0,16}[，、]?[^。；0-9]{0,12}"
                            + MONTH
                            + "(?:初|底|上旬|中旬|下旬|[0-9]{1,2}日)?(?:前)?(?:全面|正式)?(?:竣工|完工|建成|交付|投入使用|投产|结束|完成|通车|投用)");

    private static final PrefilteredPattern DUE =
            PrefilteredPattern.of(
                    "请",
                    "请[^。；！0-9]{0,24}?(?:于|在)(?:(20[0-9]{2})年)?([0-9]{1,2})月([0-9]{1,2})日[^。；，0-9]{0,8}(?:之?前)[^。；，]{0,20}?(?:函复|回复|函告|反馈|报送?|上报|提交|送达|答复|回函|寄|告知|填报)");

    /** The days in which something may be handed in: 报名时间为7月6日至7月20日. */
    private static final PrefilteredPattern OPEN =
            PrefilteredPattern.of(
                    "报申征投领递",
                    "(?:报名|申报|征集|投稿|报送|申请|递交)(?:时间|期限|日期)?[^。；，0-9]{0,6}?(?:20[0-9]{2}年)?[0-9]{1,2}月[0-9]{1,2}日(?:至|到|—|－|-|～|~)(?:([0-9]{1,2})月)?([0-9]{1,2})日");

    /** What is done with all that was handed in. */
    private static final PrefilteredPattern RESULT =
            PrefilteredPattern.of(
                    PrefilteredPattern.DIGITS,
                    "(?<![0-9年月至到—－-])([0-9]{1,2})月([0-9]{1,2})日(?:（[^）]{1,4}）)?(?:前)?(?:在|于|通过)?[^。；，0-9]{0,10}?(?:公布|公示|揭晓|评审|评选|颁奖|面试|笔试|抽签|决赛)[^。；，]{0,8}(?:名单|结果|作品|仪式|成绩|[，。；]|$)");

    /** A day that is longer ago belongs to the year after. */
    private static final int LONG = 150;

    @Override
    public void check(Article article, Findings findings) {
        Optional<LocalDate> date = DocumentDate.of(article);
        for (Prose prose : article.written().toList()) {
            checkMonths(prose, MONTHS.in(prose), findings);
            checkMonths(prose, WORKS.in(prose), findings);
            checkResult(prose, findings);
            if (date.isPresent()) {
                checkDue(prose, date.get(), findings);
            }
        }
    }

    private static void checkMonths(Prose prose, PrefilteredMatcher matcher, Findings findings) {
        while (matcher.find()) {
            int from = month(matcher, 1);
            int to = month(matcher, 3);
            if (to < from) {
                findings.add(
                        Code.IMPOSSIBLE_DATE,
                        prose.span(matcher.start(), matcher.end()),
                        matcher.group());
            }
        }
    }

    /** 报名时间为7月6日至7月20日 and, in the same paragraph, 7月15日公布录取名单. */
    private static void checkResult(Prose prose, Findings findings) {
        PrefilteredMatcher open = OPEN.in(prose);
        if (!open.find()) {
            return;
        }
        Matcher own = OWN_MONTH.matcher(open.group());
        String month = open.group(1) == null && own.find() ? own.group(1) : open.group(1);
        int end = Integer.parseInt(month) * 100 + Integer.parseInt(open.group(2));
        PrefilteredMatcher result = RESULT.in(prose);
        while (result.find()) {
            int day = Integer.parseInt(result.group(1)) * 100 + Integer.parseInt(result.group(2));
            if (result.start() > open.end() && day < end && end - day < HALF_YEAR) {
                findings.add(
                        Code.IMPOSSIBLE_DATE,
                        prose.span(result.start(1), result.end(2) + 1),
                        prose.text().substring(result.start(1), result.end(2) + 1));
            }
        }
    }

    private static final Pattern OWN_MONTH = Pattern.compile("([0-9]{1,2})月");

    /** In hundreds a month: what is longer before belongs to the year after. */
    private static final int HALF_YEAR = 600;

    private static int month(PrefilteredMatcher matcher, int group) {
        return Integer.parseInt(matcher.group(group)) * 100
                + Integer.parseInt(matcher.group(group + 1));
    }

    private static void checkDue(Prose prose, LocalDate date, Findings findings) {
        PrefilteredMatcher due = DUE.in(prose);
        while (due.find()) {
            int year = due.group(1) == null ? date.getYear() : Integer.parseInt(due.group(1));
            Optional<LocalDate> day = DocumentDate.day(year, due.group(2), due.group(3));
            boolean past =
                    day.isPresent()
                            && day.get().isBefore(date)
                            && ChronoUnit.DAYS.between(day.get(), date) < LONG;
            if (past) {
                findings.add(
                        Code.IMPOSSIBLE_DATE,
                        prose.span(due.start(2), due.end(3) + 1),
                        prose.text().substring(due.start(2), due.end(3) + 1));
            }
        }
    }
}
