package io.github.chengwen.check.day;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Numbers;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Lengths of time against their ends: 4月初开工，工期9个月，10月底完工; 1985年参加工作，至2025年工作了30年;
 * 35周岁以下（1995年5月12日以后出生）; 会期3天，5月10日至5月11日; stages of a plan that overlap.
 */
public final class Lengths implements Rule {

    private static final String NUMBER = "([0-9]{1,2}|[一二两三四五六七八九十]{1,3})";

    private static final PrefilteredPattern WORKS =
            PrefilteredPattern.of(
                    PrefilteredPattern.DIGITS,
                    "(?<![0-9])([0-9]{1,2})月(?:初|中旬|底|上旬|下旬|[0-9]{1,2}日)?(?:正式)?(?:开工|动工|启动|进场)[^。；0-9]{0,16}?工期(?:为|约)?"
                            + NUMBER
                            + "个月[^。；0-9]{0,10}?(?:(?:20[0-9]{2})年)?([0-9]{1,2})月(?:初|底|中旬|[0-9]{1,2}日)?[^。；]{0,8}?(?:完工|竣工|建成|投用|交付)");

    private static final PrefilteredPattern SERVED =
            PrefilteredPattern.of(
                    "12",
                    "(?<![0-9])((?:19|20)[0-9]{2})年(?:[0-9]{1,2}月)?[^。；0-9]{0,6}?(?:参加工作|入职|入伍|从教|从医|入党|参军|进厂|入行|当上?[\\u4e00-\\u9fff]{2,4})[^。；0-9]{0,10}?(?:(?:至|到)(20[0-9]{2})年[^。；0-9]{0,6}?|(?:至今|到今年)[^。；0-9]{0,6}?)(?:工作|从教|坚守|干|服务|从医|已有?|已经|整整|党龄|走过|奋战)+了?(?:整整)?([0-9]{1,2})(?:个)?年");

    private static final PrefilteredPattern TENURE =
            PrefilteredPattern.of(
                    "12",
                    "(?<![0-9])((?:19|20)[0-9]{2})年[0-9]{1,2}月(?:至|到|—|－|-)((?:19|20)[0-9]{2})年[0-9]{1,2}月[^。；0-9]{2,24}?(?:任职|历时|共|工作|任期|从事)(?:了)?([0-9]{1,2}|[一二两三四五六七八九十])年");

    private static final PrefilteredPattern AGE =
            PrefilteredPattern.of(
                    "1234567",
                    "(?<![0-9])([1-6][0-9])周?岁(?:及)?以下[^。；0-9]{0,8}?((?:19|20)[0-9]{2})年[0-9]{1,2}月[0-9]{1,2}日(?:[（(]?含[^）)]{0,4}[）)]?)?(?:及)?(?:以|之)?后出生");

    private static final PrefilteredPattern SESSION =
            PrefilteredPattern.of(
                    "会为历共",
                    "(?:会期|为期|历时)([0-9]{1,2}|[一二两三四五六七八九十])天[，（：][^。；0-9]{0,10}?(?:20[0-9]{2}年)?([0-9]{1,2})月([0-9]{1,2})日(?:至|到|—|－|-|～|~)(?:([0-9]{1,2})月)?([0-9]{1,2})日");

    private static final PrefilteredPattern STAGE =
            PrefilteredPattern.of(
                    PrefilteredPattern.DIGITS,
                    "(?<![0-9])(?:(20[0-9]{2})年)?([0-9]{1,2})月(?:至|到|—|－|-)(?:(20[0-9]{2})年)?([0-9]{1,2})月(?:底)?为[\\u4e00-\\u9fff]{2,8}阶段");

    private static final int YEAR = 12;

    @Override
    public void check(Article article, Findings findings) {
        int year = DocumentDate.year(article);
        for (Prose prose : article.written().toList()) {
            String text = prose.text();
            if (text.indexOf('年') >= 0) {
                checkYears(prose, SERVED.in(prose), year, findings);
                checkYears(prose, TENURE.in(prose), year, findings);
            }
            if (text.indexOf('岁') >= 0) {
                checkAge(prose, year, findings);
            }
            if (text.indexOf('月') >= 0) {
                checkMonths(prose, findings);
            }
        }
    }

    private static void checkMonths(Prose prose, Findings findings) {
        String text = prose.text();
        if (text.contains("工期")) {
            checkWorks(prose, findings);
        }
        if (text.indexOf('天') >= 0) {
            checkSession(prose, findings);
        }
        if (text.contains("阶段")) {
            checkStages(prose, findings);
        }
    }

    private static void checkWorks(Prose prose, Findings findings) {
        PrefilteredMatcher works = WORKS.in(prose);
        while (works.find()) {
            int end = Numbers.small(works.group(1)) + Numbers.small(works.group(2)) - 1;
            int off = Math.floorMod(Numbers.small(works.group(3)) - end, YEAR);
            if (off > 1 && off < YEAR - 1) {
                tell(prose, works, 3, (Math.floorMod(end - 1, YEAR) + 1) + "月底", findings);
            }
        }
    }

    private static void checkYears(
            Prose prose, PrefilteredMatcher years, int year, Findings findings) {
        while (years.find()) {
            int last = years.group(2) == null ? year : Numbers.small(years.group(2));
            int right = last - Numbers.small(years.group(1));
            if (last > 0 && right > 0 && Math.abs(Numbers.small(years.group(3)) - right) > 1) {
                tell(prose, years, 3, right + "年", findings);
            }
        }
    }

    private static void checkAge(Prose prose, int year, Findings findings) {
        PrefilteredMatcher age = AGE.in(prose);
        while (year > 0 && age.find()) {
            int born = year - Numbers.small(age.group(2));
            int told = Numbers.small(age.group(1));
            // Who is 35 may have been born 36 years ago but for a day.
            if (born < told - 1 || born > told + 1) {
                tell(prose, age, 2, (year - told - 1) + "年或" + (year - told) + "年", findings);
            }
        }
    }

    private static void checkSession(Prose prose, Findings findings) {
        PrefilteredMatcher session = SESSION.in(prose);
        while (session.find()) {
            String month = session.group(4) == null ? session.group(2) : session.group(4);
            Optional<LocalDate> first =
                    DocumentDate.day(DocumentDate.COMMON_YEAR, session.group(2), session.group(3));
            Optional<LocalDate> last =
                    DocumentDate.day(DocumentDate.COMMON_YEAR, month, session.group(5));
            if (first.isPresent() && last.isPresent()) {
                long days = ChronoUnit.DAYS.between(first.get(), last.get()) + 1;
                long off = days - Numbers.small(session.group(1));
                boolean arrives = prose.text().contains("报到") && off == 1;
                if (days > 0 && off != 0 && !arrives) {
                    tell(prose, session, 1, days + "天", findings);
                }
            }
        }
    }

    /** Stages of a plan in one paragraph, of which one begins before the other has ended. */
    private static void checkStages(Prose prose, Findings findings) {
        PrefilteredMatcher stage = STAGE.in(prose);
        int year = 0;
        int end = 0;
        int from = 0;
        while (stage.find()) {
            year = stage.group(1) == null ? year : Numbers.small(stage.group(1));
            int start = year * YEAR + Numbers.small(stage.group(2));
            if (end > 0 && start < end) {
                findings.add(
                        Code.IMPOSSIBLE_DATE,
                        prose.span(from, stage.end()),
                        prose.text().substring(from, stage.end()));
            }
            year = stage.group(3) == null ? year : Numbers.small(stage.group(3));
            end = year * YEAR + Numbers.small(stage.group(4));
            from = stage.start();
        }
    }

    private static void tell(
            Prose prose, PrefilteredMatcher matcher, int group, String right, Findings findings) {
        int end = Math.min(prose.text().length(), matcher.end(group) + 1);
        findings.add(
                Code.RATE_DIFFERS, prose.span(matcher.start(group), end), matcher.group(), right);
    }
}
