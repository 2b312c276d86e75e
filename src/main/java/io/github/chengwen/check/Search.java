package io.github.chengwen.check;

import io.github.chengwen.diag.Code;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports each match of a pattern. */
final class Search {

    private Search() {}

    /** The match itself is the place and the message's word. */
    static void report(Prose prose, Pattern pattern, Code code, Findings findings) {
        Matcher matcher = pattern.matcher(prose.text());
        while (matcher.find()) {
            findings.add(code, prose.span(matcher.start(), matcher.end()), matcher.group());
        }
    }
}
