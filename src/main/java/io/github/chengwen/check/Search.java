package io.github.chengwen.check;

import io.github.chengwen.diag.Code;
import java.util.BitSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for patterns in a text. */
final class Search {

    private Search() {}

    /** The characters of a text as a set. */
    static BitSet set(String characters) {
        return characters.chars().collect(BitSet::new, BitSet::set, BitSet::or);
    }

    /**
     * Each match that begins with one of some characters: many times faster than a pattern that has
     * to ask at every character.
     */
    static void at(String text, BitSet starts, Pattern pattern, Consumer<Matcher> found) {
        Matcher matcher = pattern.matcher(text);
        int index = 0;
        while (index < text.length()) {
            if (starts.get(text.charAt(index)) && looksAt(matcher, index)) {
                found.accept(matcher);
                index = Math.max(index + 1, matcher.end());
            } else {
                index++;
            }
        }
    }

    /** Whether a match begins here; what stands around it may be asked for. */
    static boolean looksAt(Matcher matcher, int index) {
        matcher.reset().useTransparentBounds(true).useAnchoringBounds(false);
        return matcher.region(index, matcher.regionEnd()).lookingAt();
    }

    /** The match itself is the place and the message's word. */
    static void report(Prose prose, Sought pattern, Code code, Findings findings) {
        Hunt hunt = pattern.in(prose.text());
        while (hunt.find()) {
            findings.add(code, prose.span(hunt.start(), hunt.end()), hunt.group());
        }
    }
}
