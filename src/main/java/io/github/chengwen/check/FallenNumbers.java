package io.github.chengwen.check;

import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Excerpt;
import java.util.Optional;
import java.util.regex.Matcher;

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
        for (int i = 0; i < text.length(); i++) {
            for (PrefilteredPattern context : NumberContexts.at(text.charAt(i))) {
                Optional<Matcher> matcher = context.at(text, i);
                if (matcher.isPresent()) {
                    report(prose, matcher.get().start(1), matcher.get().end(1), findings);
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
