package io.github.chengwen.check.told;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** People who are asked to come after the beginning: 上午9时召开, 9时30分前签到. */
public final class Hours implements Rule {

    private static final String HOUR =
            "(上午|下午|晚上|早上)?([0-9]{1,2})(?:[时点](?:([0-9]{1,2})分|(半))?|[:：]([0-9]{2}))";

    private static final PrefilteredPattern START =
            PrefilteredPattern.of(
                    "时定拟将",
                    "(?:(?<![间历])时间(?:[：:为]|定为|定于)[^。；：，0-9]{0,4}(?:[0-9]{4}年)?(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?(?:[（(][^（）()]{1,5}[）)])?|(?:定|拟|将)于[^。；]{2,24}?(?<![0-9]))"
                            + HOUR
                            + "(?!以?前|之前|[至到—\\-])(?=[^。；]{0,20}(?:召开|举行|举办|开始|在)|[。，；、（]|$)");

    private static final PrefilteredPattern ARRIVAL =
            PrefilteredPattern.of(
                    "请须务要应于",
                    "(?:请|须|务必|要|应|于)[^。；0-9月日次]{0,24}(?:[0-9]{1,2}月[0-9]{1,2}日)?[^。；0-9月日次]{0,3}"
                            + HOUR
                            + "(?:以前|之前|前)?[^。；，、0-9]{0,6}?(?:签到|入场|进场|就座|入座|到会|到场|到达|集合)");

    private static final int MINUTES = 60;

    private static final int NOON = 12;

    /** Who comes so much later comes to something else. */
    private static final int LATEST = 3 * MINUTES;

    @Override
    public void check(Article article, Findings findings) {
        List<Told> starts = new ArrayList<>();
        int start = 0;
        for (Prose prose : article.written().toList()) {
            PrefilteredMatcher matcher = START.in(prose);
            while (matcher.find()) {
                starts.add(Told.of(matcher, 2, prose));
                start = Math.max(start, minutes(matcher, 0));
            }
        }
        if (starts.isEmpty()) {
            return;
        }
        for (Prose prose : article.written().toList()) {
            PrefilteredMatcher matcher = ARRIVAL.in(prose);
            while (matcher.find()) {
                int arrival = minutes(matcher, start >= NOON * MINUTES ? NOON : 0);
                if (arrival > start
                        && arrival - start <= LATEST
                        && isThatDay(matcher, prose, starts.get(0))) {
                    int from = matcher.start(matcher.group(1) == null ? 2 : 1);
                    int to = end(matcher);
                    Told here = new Told(prose.text().substring(from, to), prose, from, to);
                    Told first = starts.get(0);
                    String typed = first.prose().text().substring(first.from());
                    String shown = typed.replaceFirst("(?s)[^0-9时点分半:：].*", "");
                    new Told(here.value(), prose, from, to)
                            .differsFrom(
                                    new Told(shown, first.prose(), first.from(), first.to()),
                                    article,
                                    findings);
                }
            }
        }
    }

    private static final Pattern DAY = Pattern.compile("[0-9]{1,2}月[0-9]{1,2}日");

    /** Whether no other day is named than that of the beginning. */
    private static boolean isThatDay(PrefilteredMatcher arrival, Prose prose, Told start) {
        Matcher day = DAY.matcher(prose.text()).region(arrival.start(), arrival.start(2));
        return !day.find() || start.prose().text().contains(day.group());
    }

    private static int end(PrefilteredMatcher matcher) {
        for (int group = 5; group > 2; group--) {
            if (matcher.group(group) != null) {
                return matcher.end(group);
            }
        }
        return matcher.end(2) + 1;
    }

    /** Minutes since midnight. */
    private static int minutes(PrefilteredMatcher matcher, int noon) {
        String part = matcher.group(1);
        int hour = Integer.parseInt(matcher.group(2));
        boolean late = part == null ? noon > 0 && hour < 8 : "下午晚上".contains(part);
        int minute =
                matcher.group(3) != null
                        ? Integer.parseInt(matcher.group(3))
                        : matcher.group(4) != null
                                ? MINUTES / 2
                                : matcher.group(5) != null ? Integer.parseInt(matcher.group(5)) : 0;
        return (late && hour < NOON ? hour + NOON : hour) * MINUTES + minute;
    }
}
