package io.github.chengwen.check.word;

import io.github.chengwen.check.text.Characters;
import io.github.chengwen.check.text.Search;
import io.github.chengwen.diag.Code;
import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word that is wrong where certain words stand around it, with a sentence it is wrong in and one
 * that is right, a dash for none.
 */
final class UsageEntry {

    /** How far back what stands before a word is looked at. */
    private static final int BEFORE = 16;

    private final String line;
    private final int open;
    private final int close;
    private final int end;
    private Optional<Compiled> compiled = Optional.empty();

    private UsageEntry(String line) {
        this.line = line;
        this.open = line.indexOf('⟦');
        this.close = line.indexOf('⟧');
        this.end = line.lastIndexOf('=', line.indexOf(" / "));
    }

    /** Reads a line of the data, whose form its head describes. */
    static UsageEntry of(String line) {
        return new UsageEntry(line);
    }

    /**
     * The characters that may follow a first character of the wrong word, all other Han included as
     * {@link #OTHER} where they may.
     */
    BitSet seconds(char first) {
        BitSet seconds = new BitSet();
        Pattern word =
                Pattern.compile(
                        withoutLookbehind(compiled.orElseGet(this::compile).word().pattern()));
        for (int i = 6; i <= end; i++) {
            char second = i < end ? line.charAt(i) : OTHER;
            Matcher matcher = word.matcher(first + "" + second);
            if (matcher.lookingAt() || matcher.hitEnd()) {
                seconds.set(second);
            }
        }
        return seconds;
    }

    /** A pattern that matches the same and more, for a text of which the beginning is not known. */
    private static String withoutLookbehind(String pattern) {
        StringBuilder kept = new StringBuilder(pattern);
        for (int from = kept.indexOf("(?<"); from >= 0; from = kept.indexOf("(?<", from)) {
            int depth = 0;
            int to = from;
            do {
                depth += kept.charAt(to) == '(' ? 1 : kept.charAt(to) == ')' ? -1 : 0;
                to++;
            } while (depth > 0);
            kept.delete(from, to);
        }
        return kept.toString();
    }

    /** The characters that the pattern names. */
    BitSet named() {
        return Search.set(line.substring(6, end));
    }

    /** Stands for all Han that a pattern does not name. */
    static final char OTHER = '龥';

    private record Compiled(
            Optional<Pattern> before, boolean isNot, Optional<BitSet> lasts, Pattern word) {

        /** Whether the wrong word may stand behind a character. */
        boolean mayFollow(char c) {
            return lasts.isEmpty() || lasts.get().get(c);
        }
    }

    /** The characters that the word can begin with, and some more. */
    String starts() {
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

    /** The length of the wrong word at an index; 0 if it is not there or not wrong. */
    int length(String text, int at) {
        Compiled known = compiled.orElseGet(this::compile);
        if (!known.mayFollow(Characters.at(text, at - 1))) {
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
                        .map(found -> found != known.isNot())
                        .orElse(true);
        return fits ? matcher.end() - at : 0;
    }

    private Compiled compile() {
        String before = line.substring(6, open);
        String word = line.substring(open + 1, close);
        String after = line.substring(close + 1, end);
        boolean isNot = before.startsWith("!");
        String pattern = isNot ? before.substring(1) : before;
        Compiled all =
                new Compiled(
                        pattern.isEmpty()
                                ? Optional.empty()
                                : Optional.of(Pattern.compile("(?:" + pattern + ")$")),
                        isNot,
                        isNot || pattern.isEmpty() ? Optional.empty() : PatternEnd.of(pattern),
                        Pattern.compile(
                                "(?:" + word + ")" + (after.isEmpty() ? "" : "(?=" + after + ")")));
        compiled = Optional.of(all);
        return all;
    }
}
