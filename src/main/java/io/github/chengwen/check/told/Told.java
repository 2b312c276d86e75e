package io.github.chengwen.check.told;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Characters;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.diag.Code;
import java.util.List;

/** What a document says of something, at its place. */
record Told(String value, Prose prose, int from, int to) {

    /** A Han character, for patterns. */
    static final String HAN = "[\\u4e00-\\u9fff]";

    static final String STOPS = "。；！？";

    static Told of(PrefilteredMatcher matcher, int group, Prose prose) {
        return new Told(matcher.group(group), prose, matcher.start(group), matcher.end(group));
    }

    /** Where it stands in the draft. */
    int place() {
        return prose.span(from, to).start();
    }

    /** Reports that this is told otherwise than before. */
    void differsFrom(Told earlier, Article article, Findings findings) {
        findings.add(
                Code.TOLD_DIFFERENTLY,
                prose.span(from, to),
                value,
                earlier.value(),
                String.valueOf(article.line(earlier.prose())));
    }

    /**
     * Reports that two places of one weight differ: the one that stands more often is right, and
     * both are told where neither does.
     */
    void contradicts(Told earlier, Article article, Findings findings) {
        int here = times(value, article);
        int there = times(earlier.value(), article);
        if (here <= there) {
            differsFrom(earlier, article, findings);
        }
        if (there <= here) {
            earlier.differsFrom(this, article, findings);
        }
    }

    /** In so many blocks it is counted how often something stands; longer texts take too long. */
    private static final int MOST_BLOCKS = 1_000;

    private static int times(String value, Article article) {
        int times = 0;
        List<Prose> first =
                article.prose().subList(0, Math.min(MOST_BLOCKS, article.prose().size()));
        for (Prose prose : first) {
            int at = prose.text().indexOf(value);
            while (at >= 0) {
                times++;
                at = prose.text().indexOf(value, at + 1);
            }
        }
        return times;
    }

    /** The Han that stand before a place, so many at most. */
    static String hanBefore(String text, int at, int most) {
        int start = at;
        while (start > Math.max(0, at - most) && Characters.isHan(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, at);
    }

    /** Whether two stand in one sentence, where both may be meant. */
    boolean isInSentenceOf(Told other) {
        if (prose != other.prose) {
            return false;
        }
        int first = Math.min(from, other.from);
        int last = Math.max(from, other.from);
        return prose.text().substring(first, last).chars().noneMatch(c -> STOPS.indexOf(c) >= 0);
    }

    /** The sentence that it stands in, so many characters of it on either side at most. */
    String sentence(int most) {
        String text = prose.text();
        int start = from;
        while (start > Math.max(0, from - most) && STOPS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = to;
        while (end < Math.min(text.length(), to + most) && STOPS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start, end);
    }

    /** The sentence that it stands in. */
    String sentence() {
        String text = prose.text();
        int start = from;
        while (start > 0 && STOPS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = to;
        while (end < text.length() && STOPS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start, end);
    }
}
