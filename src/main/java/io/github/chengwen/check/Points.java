package io.github.chengwen.check;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Span;
import io.github.chengwen.model.Heading;
import io.github.chengwen.model.RunInParagraph;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Inline enumerations (S-20: 一是… 第一，… are no headings): 一是…二是…, 第一，…第二，…, 一要…二要…, 其一…其二….
 *
 * <p>They nest, so the open series of each kind are on a stack.
 */
final class Points implements Rule {

    private static final String DIGITS = "一二三四五六七八九十";

    /** Deepest nesting that is followed. */
    private static final int DEEPEST = 8;

    private static final PrefilteredPattern POINT =
            PrefilteredPattern.of(
                    DIGITS + "第其",
                    "(?<=^|[。；：！？…”）])(?:"
                            + "([一二三四五六七八九十])(是|要|抓|靠|看|查|为)(?![二三四五六七八九十否]|一[，、。是])"
                            + "|(第|其)([一二三四五六七八九十])(?=[，,、：:是])(?!、第)(?!、[一二三四五六七八九十]))"
                            + "|(?<=[，])([一二三四五六七八九十])(是|要)(?![二三四五六七八九十否]|一[，、。是])");

    /** 第一、 at the start of a sentence (N-04: 第一，not 第一、). */
    private static final PrefilteredPattern ORDINAL =
            PrefilteredPattern.of(
                    "第首其再最",
                    "(?<=^|[。；：！？”])(第[一二三四五六七八九十]|首先|其次|再次|最后|其[一二三四五])、"
                            + "(?!第|其次|[一二三四五六七八九十]、)");

    @Override
    public void check(Article article, Findings findings) {
        Map<String, Deque<Integer>> open = new HashMap<>();
        for (Prose prose : article.prose()) {
            // 第一，要把路修好。 is a sentence, whatever level the reader gives it.
            boolean sentence = prose.block() instanceof Heading && prose.text().endsWith("。");
            if (prose.block() instanceof RunInParagraph
                    || prose.block() instanceof Heading && !sentence) {
                open.clear();
            }
            if (prose.isText() || sentence) {
                follow(prose, open, findings);
                reportCommas(prose, findings);
                checkWords(prose, findings);
            }
        }
    }

    /** 首先，…再次，…: the word between is missing. */
    private static void checkWords(Prose prose, Findings findings) {
        String text = prose.text();
        int first = text.indexOf("首先，");
        int third = text.indexOf("再次，", Math.max(0, first));
        boolean begins = third > 0 && "。；".indexOf(text.charAt(third - 1)) >= 0;
        if (first >= 0 && begins && !text.substring(first, third).contains("其次")) {
            findings.add(Code.POINT_MISSING, prose.span(third, third + 3), "首先", "其次", "再次");
        }
    }

    private static void follow(Prose prose, Map<String, Deque<Integer>> open, Findings findings) {
        PrefilteredMatcher matcher = POINT.in(prose);
        while (matcher.find()) {
            String numeral = first(matcher, 1, 4, 5);
            String before = first(matcher, 3);
            String after = first(matcher, 2, 6);
            String kind = before + "#" + after;
            int value = DIGITS.indexOf(numeral) + 1;
            Deque<Integer> series = open.computeIfAbsent(kind, k -> new ArrayDeque<>());
            if (value == 1) {
                series.push(1);
                if (series.size() > DEEPEST) {
                    series.removeLast();
                }
            } else if (series.contains(value - 1)) {
                while (series.element() != value - 1) {
                    series.pop();
                }
                replace(series, value);
            } else if (isSeries(kind, value, series)) {
                Span place = prose.span(matcher.start(), matcher.end());
                report(place, before, after, value, series, findings);
                replace(series, value);
            }
        }
    }

    /** Whether a numeral continues or begins a series: 二为 alone is a word, 二是 always counts. */
    private static boolean isSeries(String kind, int value, Deque<Integer> series) {
        return !series.isEmpty() || value == 2 && kind.equals("#是");
    }

    private static void report(
            Span place,
            String before,
            String after,
            int value,
            Deque<Integer> series,
            Findings findings) {
        int last = series.isEmpty() ? 0 : series.element();
        String here = label(before, value, after);
        String previous = last == 0 ? "—" : label(before, last, after);
        if (value <= last) {
            findings.add(Code.POINT_REPEATED, place, previous, here);
        } else {
            String expected = label(before, last + 1, after);
            findings.add(Code.POINT_MISSING, place, previous, expected, here);
        }
    }

    private static void replace(Deque<Integer> series, int value) {
        series.poll();
        series.push(value);
    }

    private static String label(String before, int value, String after) {
        return before + DIGITS.charAt(value - 1) + after;
    }

    private static String first(PrefilteredMatcher matcher, int... groups) {
        for (int group : groups) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        return "";
    }

    private static void reportCommas(Prose prose, Findings findings) {
        PrefilteredMatcher matcher = ORDINAL.in(prose);
        while (matcher.find()) {
            String word = matcher.group(1);
            int mark = matcher.end() - 1;
            findings.add(
                    Code.ORDINAL_COMMA,
                    prose.span(matcher.start(), matcher.end()),
                    word,
                    word + "，");
            findings.correct(Code.ORDINAL_COMMA, prose, mark, mark + 1, "，");
        }
    }
}
