package io.github.chengwen.check.told;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.model.Heading;
import io.github.chengwen.model.Title;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The period of the title and another in the text: 2025年工作总结, 现将2024年工作总结如下; 规划期末; and what is to
 * come, of the year that is reported: below 下一步打算, 2025年，我局将.
 */
public final class Periods implements Rule {

    private static final Pattern KIND = Pattern.compile("总结|报告|汇报|述职|计划|要点|方案|安排|情况");

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(20[0-9]{2})(?=年)");

    private static final Pattern PART =
            Pattern.compile("第?[一二三四1-4]季度|上半年|下半年|前三季度|(?<![0-9])[0-9]{1,2}月份");

    private static final Pattern PLAN = Pattern.compile("(20[0-9]{2})年?[—－-](20[0-9]{2})年");

    private static final PrefilteredPattern OPENING =
            PrefilteredPattern.of("现", "现(?:将|就|把)([^。；：]{4,50}?)(?:如下|：)");

    private static final PrefilteredPattern END_OF_PLAN =
            PrefilteredPattern.of("到至", "(?:到|至)(20[0-9]{2})年(?=规划期末|（规划期末）)");

    private static final Pattern TO_COME = Pattern.compile("下一步|下步|打算|明年|今后|工作安排");

    /** A sentence that opens a paragraph with a year, and tells what will be. */
    private static final PrefilteredPattern WILL_BE =
            PrefilteredPattern.of("2", "(?<=^)(20[0-9]{2})年，[^。；，0-9]{0,10}(?:将|要|计划|拟)");

    private static final Pattern REVIEW = Pattern.compile("总结|报告|汇报|述职|情况");

    @Override
    public void check(Article article, Findings findings) {
        Optional<Prose> title =
                article.prose().stream().filter(p -> p.block() instanceof Title).findFirst();
        if (title.isEmpty()) {
            return;
        }
        String words = title.get().text();
        Matcher plan = PLAN.matcher(words);
        boolean plans = plan.find();
        TreeSet<String> years = new TreeSet<>();
        TreeSet<String> parts = new TreeSet<>();
        Matcher year = YEAR.matcher(words);
        while (year.find()) {
            years.add(year.group(1));
        }
        Matcher part = PART.matcher(words);
        while (part.find()) {
            parts.add(part.group().replace("第", ""));
        }
        boolean reports = KIND.matcher(words).find();
        if (years.size() == 1 && parts.isEmpty() && REVIEW.matcher(words).find()) {
            checkToCome(article, title.get(), years.first(), findings);
        }
        for (Prose prose : article.written().filter(p -> p != title.get()).toList()) {
            if (plans) {
                PrefilteredMatcher end = END_OF_PLAN.in(prose);
                while (end.find()) {
                    if (!end.group(1).equals(plan.group(2))) {
                        Told.of(end, 1, prose)
                                .differsFrom(told(plan, 2, title.get()), article, findings);
                    }
                }
            } else if (reports) {
                PrefilteredMatcher opening = OPENING.in(prose);
                if (opening.find()) {
                    compare(prose, opening, YEAR, years, title.get(), article, findings);
                    compare(prose, opening, PART, parts, title.get(), article, findings);
                }
            }
        }
    }

    /** Below a heading about what is to come no year is the one that is reported. */
    private static void checkToCome(
            Article article, Prose title, String reported, Findings findings) {
        boolean below = false;
        for (Prose prose : article.written().toList()) {
            if (prose.block() instanceof Heading) {
                below = TO_COME.matcher(prose.text()).find();
            } else if (below) {
                PrefilteredMatcher year = WILL_BE.in(prose);
                if (year.find() && year.group(1).equals(reported)) {
                    Told.of(year, 1, prose)
                            .differsFrom(
                                    new Told(
                                            String.valueOf(Integer.parseInt(reported) + 1),
                                            title,
                                            0,
                                            0),
                                    article,
                                    findings);
                }
            }
        }
    }

    private static Told told(Matcher matcher, int group, Prose prose) {
        return new Told(matcher.group(group), prose, matcher.start(group), matcher.end(group));
    }

    /** Of one period in the title another in the opening, which does not name that of the title. */
    private static void compare(
            Prose prose,
            PrefilteredMatcher opening,
            Pattern period,
            NavigableSet<String> titled,
            Prose title,
            Article article,
            Findings findings) {
        if (titled.size() != 1) {
            return;
        }
        String right = titled.first();
        Matcher named = period.matcher(opening.group(1));
        if (!opening.group(1).contains(right) && named.find()) {
            int from = opening.start(1) + named.start();
            Told here = new Told(named.group(), prose, from, opening.start(1) + named.end());
            here.differsFrom(new Told(right, title, 0, 0), article, findings);
        }
    }
}
