package io.github.chengwen.check;

import io.github.chengwen.check.NumberContexts.Context;
import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Excerpt;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that fell out before their unit, as happens when a text is copied from a page that shows
 * them as pictures.
 *
 * <p>Each pattern asks for words around the unit that no text has without a number between them.
 */
final class FallenNumbers implements Rule {

    private static final int CONTEXT = 6;

    @Override
    public void check(Article article, Findings findings) {
        article.body()
                .filter(prose -> !isTable(prose.text()))
                .forEach(prose -> check(prose, findings));
    }

    /** In the head of a table a unit stands alone. */
    private static boolean isTable(String text) {
        return text.indexOf('\t') >= 0 || text.indexOf('\u3000', 1) > 0;
    }

    private static void check(Prose prose, Findings findings) {
        String text = prose.text();
        Map<Pattern, Matcher> matchers = new HashMap<>();
        for (int i = 0; i < text.length(); i++) {
            for (Context context : NumberContexts.at(text.charAt(i))) {
                Matcher matcher = matchers.computeIfAbsent(context.pattern(), p -> p.matcher(text));
                if (Search.looksAt(matcher, i)) {
                    report(prose, matcher.start(1), matcher.end(1), findings);
                    break;
                }
            }
        }
    }

    private static void report(Prose prose, int from, int to, Findings findings) {
        String words = around(prose.text(), from, to);
        findings.add(Code.NUMBER_MISSING, prose.span(from, to), words);
    }

    /** The place with a few characters before it. */
    private static String around(String text, int from, int to) {
        int start = Excerpt.before(text, from, CONTEXT);
        for (int i = start; i < from; i++) {
            if ("，。；：、".indexOf(text.charAt(i)) >= 0) {
                start = i + 1;
            }
        }
        return text.substring(start, to);
    }
}
