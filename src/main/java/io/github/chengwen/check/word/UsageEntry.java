package io.github.chengwen.check.word;

import io.github.chengwen.check.text.Characters;
import io.github.chengwen.check.text.Needs;
import io.github.chengwen.check.text.PatternEnd;
import io.github.chengwen.check.text.PatternStart;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.diag.Code;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word that is wrong where certain words stand around it, with a sentence it is wrong in and one
 * that is right, a dash for none.
 */
final class UsageEntry {

    /** Where a line's pattern begins, behind the code. */
    private static final int BEGIN = 6;

    /** How far back what stands before a word is looked at. */
    private static final int BEFORE = 16;

    private final String line;
    private final int open;
    private final int close;
    private final int end;
    private final String plain;
    private Optional<Compiled> compiled = Optional.empty();

    private UsageEntry(String line) {
        this.line = line;
        this.open = line.indexOf('⟦');
        this.close = line.indexOf('⟧');
        this.end = line.lastIndexOf('=', line.indexOf(" / "));
        this.plain = plain();
    }

    /** Reads a line of the data, whose form its head describes. */
    static UsageEntry of(String line) {
        return new UsageEntry(line);
    }

    /**
     * What may follow a first character of the wrong word: nothing where it does not begin with it,
     * an empty result for anything.
     */
    Optional<String> seconds(char first) {
        if (!plain.isEmpty()) {
            return Optional.of(plain.charAt(0) == first ? plain.substring(1, 2) : "");
        }
        return PatternStart.seconds(pattern("(?:"), first);
    }

    /** The wrong word, with what has to follow it. */
    String pattern() {
        return pattern("(?=");
    }

    private String pattern(String following) {
        String word = line.substring(open + 1, close);
        return "(?:" + word + ")" + following + line.substring(close + 1, end) + ")";
    }

    /** The characters that may stand before the wrong word; empty if these are not known. */
    Optional<String> lasts() {
        String before = before();
        return before.isEmpty() || isNot() ? Optional.empty() : PatternEnd.of(before);
    }

    private boolean isNot() {
        return line.charAt(BEGIN) == '!';
    }

    private String before() {
        return line.substring(isNot() ? BEGIN + 1 : BEGIN, open);
    }

    private record Compiled(Optional<Pattern> before, Pattern word, Needs needs) {}

    /**
     * The first two characters of the wrong word where they are plain and the same in all matches,
     * as in three of four; else nothing. They need not be worked out from the whole pattern.
     */
    private String opening() {
        int two = open + 3;
        if (close < two || REPEATS.indexOf(line.charAt(two)) >= 0) {
            return "";
        }
        int depth = 0;
        for (int i = open + 1; i < close; i++) {
            char c = line.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (i < two && !Characters.isHan(c) || c == '|' && depth == 0) {
                return "";
            }
        }
        return line.substring(open + 1, two);
    }

    /**
     * The plain characters that the wrong word begins with in all matches: two at least, or none.
     */
    private String plain() {
        int to = open + 1 + opening().length();
        while (to > open + 1
                && to < close
                && Characters.isHan(line.charAt(to))
                && REPEATS.indexOf(line.charAt(to + 1)) < 0) {
            to++;
        }
        return line.substring(open + 1, to);
    }

    /** What repeats the character before it, or leaves it out. */
    private static final String REPEATS = "?*+{";

    /** The characters that the word can begin with, and some more. */
    String starts() {
        if (!plain.isEmpty()) {
            return plain.substring(0, 1);
        }
        StringBuilder starts = new StringBuilder();
        boolean inClass = false;
        for (int i = open + 1; i < close; i++) {
            char c = line.charAt(i);
            boolean begins = inClass || BEGINNERS.indexOf(line.charAt(i - 1)) >= 0;
            inClass = c == '[' || inClass && c != ']';
            if (begins && (c >= FIRST_LETTER || c == '%')) {
                starts.append(c);
            }
        }
        return starts.toString();
    }

    /** Behind these in a pattern a match may begin; the rest is searched in vain, which is slow. */
    private static final String BEGINNERS = "⟦|:?)]";

    private static final char FIRST_LETTER = '0';

    Code code() {
        return Code.byId(line.substring(0, 5)).orElse(Code.MISSPELT);
    }

    String right() {
        return line.substring(end + 1, line.indexOf(" / "));
    }

    String wrongExample() {
        return line.split(" / ", -1)[1];
    }

    String rightExample() {
        return line.split(" / ", -1)[2];
    }

    /** The length of the wrong word at an index of a text; 0 if it is not there or not wrong. */
    int length(Prose prose, int at) {
        String text = prose.text();
        if (!text.startsWith(plain, at)) {
            return 0;
        }
        Compiled known = compiled.orElseGet(this::compile);
        if (!prose.mayHave(known.needs())) {
            return 0;
        }
        Matcher matcher =
                known.word()
                        .matcher(text)
                        .useTransparentBounds(true)
                        .useAnchoringBounds(false)
                        .region(at, text.length());
        if (!matcher.lookingAt()) {
            return 0;
        }
        boolean fits =
                known.before()
                        .map(p -> p.matcher(text.substring(Math.max(0, at - BEFORE), at)).find())
                        .map(found -> found != isNot())
                        .orElse(true);
        return fits ? matcher.end() - at : 0;
    }

    private Compiled compile() {
        String before = before();
        String word = pattern();
        Compiled all =
                new Compiled(
                        before.isEmpty()
                                ? Optional.empty()
                                : Optional.of(Pattern.compile("(?:" + before + ")$")),
                        Pattern.compile(word),
                        Needs.of(isNot() ? word : "(?:" + before + ")" + word));
        compiled = Optional.of(all);
        return all;
    }
}
