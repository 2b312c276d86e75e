package io.github.chengwen.check.told;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;

/** Items of an agenda and points that stand twice or are left out: 进行第二项, 进行第二项; 第二句话, 第二句话. */
public final class Agenda implements Rule {

    private static final String DIGITS = "一二三四五六七八九";

    private static final PrefilteredPattern ITEM =
            PrefilteredPattern.of("进", "(?:进行|进入)(?:会议|大会|今天|今天会议)?的?第([一二三四五六七八九])项");

    private static final PrefilteredPattern POINT =
            PrefilteredPattern.of(
                    "第", "(?<=^|^[ 　]{1,4})第([一二三四五六七八九])(句话|件事|个词|封信|个故事|个关键词)[，,：:、是]");

    @Override
    public void check(Article article, Findings findings) {
        follow(article, ITEM, findings);
        follow(article, POINT, findings);
    }

    private static void follow(Article article, PrefilteredPattern pattern, Findings findings) {
        int last = 0;
        for (Prose prose : article.written().toList()) {
            PrefilteredMatcher matcher = pattern.in(prose);
            while (matcher.find()) {
                int here = DIGITS.indexOf(matcher.group(1)) + 1;
                int from = matcher.start();
                String next = matcher.group();
                if (last > 0 && here > 1 && here != last + 1) {
                    String before = next.replace(matcher.group(1), digit(last));
                    String expected = next.replace(matcher.group(1), digit(last + 1));
                    if (here <= last) {
                        findings.add(
                                Code.POINT_REPEATED, prose.span(from, matcher.end()), before, next);
                    } else {
                        findings.add(
                                Code.POINT_MISSING,
                                prose.span(from, matcher.end()),
                                before,
                                expected,
                                next);
                    }
                }
                last = here;
            }
        }
    }

    private static String digit(int number) {
        return DIGITS.substring(number - 1, Math.min(DIGITS.length(), number));
    }
}
