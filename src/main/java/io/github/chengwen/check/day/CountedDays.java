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
import java.util.regex.Pattern;

/** Days from one date to another beside their number: 5月10日至12日，为期两天. */
public final class CountedDays implements Rule {

    private static final PrefilteredPattern DAYS =
            PrefilteredPattern.of(
                    PrefilteredPattern.DIGITS,
                    "(?<![0-9])(?:(20[0-9]{2})年)?(?<![0-9])([0-9]{1,2})月([0-9]{1,2})日(?:（[^）]{1,5}）)?[^。；0-9]{0,8}?(?:至|到|—|-|－|~|～)[^。；，0-9]{0,2}(?:(20[0-9]{2})年)?(?:([0-9]{1,2})月)?([0-9]{1,2})日(?:（[^）]{1,5}）)?[^。；0-9]{0,14}?(?:为期|历时|共计?|会期|前后|时间为?)([0-9]{1,3}|[一二两三四五六七八九十]{1,2})(?:个)?(?:天|日(?!报))");

    /** Guests come on the first day and leave on the last. */
    private static final Pattern GUESTS =
            Pattern.compile("报到|入住|离会|返程|下午|晚|中午|工作日|[0-9一二三四五六七八九十]夜|[:：][0-5][0-9]");

    @Override
    public void check(Article article, Findings findings) {
        int year = DocumentDate.year(article);
        for (Prose prose : article.written().toList()) {
            if (prose.text().indexOf('月') >= 0) {
                check(prose, year, findings);
            }
        }
    }

    private static void check(Prose prose, int year, Findings findings) {
        PrefilteredMatcher days = DAYS.in(prose);
        while (days.find()) {
            int near = DocumentDate.yearBefore(prose, days.start(2), year);
            int first = near == 0 ? DocumentDate.COMMON_YEAR : near;
            int last = days.group(4) == null ? first : Integer.parseInt(days.group(4));
            String month = days.group(5) == null ? days.group(2) : days.group(5);
            Optional<LocalDate> from = DocumentDate.day(first, days.group(2), days.group(3));
            Optional<LocalDate> to = DocumentDate.day(last, month, days.group(6));
            if (from.isPresent() && to.isPresent()) {
                long right = ChronoUnit.DAYS.between(from.get(), to.get()) + 1;
                int told = Numbers.small(days.group(7));
                boolean nights = told == right - 1 && GUESTS.matcher(prose.text()).find();
                if (right > 1 && told > 0 && told != right && !nights) {
                    findings.add(
                            Code.RATE_DIFFERS,
                            prose.span(days.start(), days.end()),
                            days.group(),
                            right + "天");
                }
            }
        }
    }
}
