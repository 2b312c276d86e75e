package io.github.chengwen.check;

import io.github.chengwen.check.text.Characters;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Search;
import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Span;

/**
 * Misplaced marks (N-04: no 、 between adjacent 《》 or “” pairs, no mark doubled or at the start of a
 * paragraph).
 */
final class Marks implements ParagraphRule {

    private static final PrefilteredPattern NEEDLESS =
            PrefilteredPattern.of("、", "(?<!”(?:写|误|改|念|读)?[作为成]“[^“”]{1,8}”)(?<=[》”])、(?=[《“])");

    private static final PrefilteredPattern DOUBLED =
            PrefilteredPattern.of(
                    "，、；：。？！",
                    "、(?=等(?:异常|情况|问题|方面|工作|部门|单位|人员|地方|多|各|相关|有关|重点|领域|项目|。|，|[0-9一二三四五六七八九十两几]+[个项种类家名]))|[，、；：][，、；：。？！]+|。[，、；：？！]+|。。(?!。)|(?<!。)。。(?!。)"
                            + "|[？！][，、；：。]+"
                            + "|(?<=。”)[，。；]|(?<=，”)[，。；]");

    private static final PrefilteredPattern AT_START =
            PrefilteredPattern.of("，。、；：？！）》”’", "^[，。、；：？！）》”’]+");

    @Override
    public void check(Prose prose, Findings findings) {
        checkNeedless(prose, findings);
        checkDoubled(prose, findings);
        Search.report(prose, AT_START, Code.MARK_AT_START, findings);
    }

    private static void checkNeedless(Prose prose, Findings findings) {
        PrefilteredMatcher matcher = NEEDLESS.in(prose);
        int count = 0;
        int first = 0;
        while (matcher.find()) {
            first = count == 0 ? matcher.start() : first;
            count++;
        }
        if (count > 0) {
            findings.add(Code.NEEDLESS_COMMA, prose.span(first, first + 1), String.valueOf(count));
        }
    }

    private static void checkDoubled(Prose prose, Findings findings) {
        String text = prose.text();
        PrefilteredMatcher matcher = DOUBLED.in(prose);
        while (matcher.find()) {
            if (matcher.start() == 0 || isEllipsis(text, matcher.start(), matcher.end())) {
                continue;
            }
            boolean afterQuote = text.charAt(matcher.start() - 1) == '”';
            int from = afterQuote ? matcher.start() - 2 : matcher.start();
            Span place = prose.span(from, matcher.end());
            if (place.length() == matcher.end() - from) {
                findings.add(Code.DOUBLED_MARK, place, text.substring(from, matcher.end()));
            } else {
                reportStart(prose, matcher.start() + 1, matcher.end(), findings);
            }
        }
    }

    /** A mark after a hard wrap: the reader has joined a line that began with it. */
    private static void reportStart(Prose prose, int from, int to, Findings findings) {
        findings.add(Code.MARK_AT_START, prose.span(from, to), prose.text().substring(from, to));
    }

    /** Whether the marks are a mistyped ellipsis, 。。。 or 、、、, which {@link Dashes} reports. */
    private static boolean isEllipsis(String text, int from, int to) {
        char mark = text.charAt(from);
        boolean same = text.substring(from, to).chars().allMatch(c -> c == mark);
        boolean dots = Characters.at(text, from - 1) == '。' || Characters.at(text, to) == '。';
        return same && (mark == '。' && dots || mark == '、' && to - from > 2);
    }
}
