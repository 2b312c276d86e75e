package io.github.chengwen.check;

import io.github.chengwen.diag.Code;
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
        boolean[] said = new boolean[text.length() + 1];
        for (Pattern pattern : NumberContexts.ALL) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                int from = matcher.start(1);
                if (said[from]) {
                    continue;
                }
                said[from] = true;
                findings.add(
                        Code.NUMBER_MISSING,
                        prose.span(from, matcher.end(1)),
                        around(text, from, matcher.end(1)));
            }
        }
    }

    /** The place with a few characters before it. */
    private static String around(String text, int from, int to) {
        int start = Math.max(0, from - CONTEXT);
        for (int i = start; i < from; i++) {
            if ("，。；：、".indexOf(text.charAt(i)) >= 0) {
                start = i + 1;
            }
        }
        return text.substring(start, to);
    }
}
