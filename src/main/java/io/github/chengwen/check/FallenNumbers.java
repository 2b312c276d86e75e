package io.github.chengwen.check;

import io.github.chengwen.check.NumberContexts.Context;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Search;
import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Excerpt;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that are missing before their unit, as in text copied from a page that shows digits as
 * pictures.
 *
 * <p>Each pattern matches words around a unit that do not occur without a number between them.
 */
final class FallenNumbers implements ParagraphRule {

    private static final int CONTEXT = 6;

    @Override
    public boolean reads(Prose prose) {
        return prose.isBody() && !isTable(prose.text());
    }

    /** Whether the text is the head of a table, where units stand alone. */
    private static boolean isTable(String text) {
        return text.indexOf('\t') >= 0 || text.indexOf('\u3000', 1) > 0;
    }

    @Override
    public void check(Prose prose, Findings findings) {
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

    /** The match with a few characters before it, for the message. */
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
