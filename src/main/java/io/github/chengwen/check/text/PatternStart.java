package io.github.chengwen.check.text;

import java.util.Optional;

/**
 * Tells which second characters the matches of a regular expression have, without compiling it:
 * hundreds of patterns are asked for in a draft, few are needed. Where a construct is not known,
 * any character may follow.
 */
public final class PatternStart {

    /**
     * What matches of a part begin with.
     *
     * @param firsts their first characters
     * @param anyFirst whether their first character may be any
     * @param isEmpty whether one may be empty
     * @param seconds what stands second, behind the first character that is asked for
     * @param anySecond whether that may be any
     * @param endsAfterFirst whether a match may be that first character alone
     */
    private record Start(
            String firsts,
            boolean anyFirst,
            boolean isEmpty,
            String seconds,
            boolean anySecond,
            boolean endsAfterFirst) {

        static final Start EMPTY = new Start("", false, true, "", false, false);
        static final Start ANY_ONE = new Start("", true, false, "", false, true);
        static final Start UNKNOWN = new Start("", true, true, "", true, true);

        /** Whether what follows the part can stand first or second. */
        boolean isOpen() {
            return isEmpty || endsAfterFirst;
        }

        Start then(Start next) {
            if (!isOpen()) {
                return this;
            }
            return new Start(
                    isEmpty ? firsts + next.firsts : firsts,
                    anyFirst || isEmpty && next.anyFirst,
                    isEmpty && next.isEmpty,
                    seconds + (endsAfterFirst ? next.firsts : "") + (isEmpty ? next.seconds : ""),
                    anySecond || endsAfterFirst && next.anyFirst || isEmpty && next.anySecond,
                    endsAfterFirst && next.isEmpty || isEmpty && next.endsAfterFirst);
        }

        Start or(Start other) {
            return new Start(
                    firsts + other.firsts,
                    anyFirst || other.anyFirst,
                    isEmpty || other.isEmpty,
                    seconds + other.seconds,
                    anySecond || other.anySecond,
                    endsAfterFirst || other.endsAfterFirst);
        }
    }

    private static final char END = 0;

    private final String pattern;

    /** The first characters that are asked for. */
    private final String first;

    private int at;

    private PatternStart(String pattern, String first) {
        this.pattern = pattern;
        this.first = first;
    }

    /**
     * What may stand behind a character with which matches begin: nothing where none begins with
     * it, an empty result where it may be anything.
     */
    public static Optional<String> seconds(String pattern, char first) {
        return seconds(pattern, String.valueOf(first));
    }

    /** The same for one of several characters. */
    static Optional<String> seconds(String pattern, String first) {
        Start start = new PatternStart(pattern, first).choice().then(Start.UNKNOWN);
        return start.anySecond() ? Optional.empty() : Optional.of(start.seconds());
    }

    private char next() {
        return at < pattern.length() ? pattern.charAt(at) : END;
    }

    private Start choice() {
        Start all = sequence();
        while (next() == '|') {
            at++;
            all = all.or(sequence());
        }
        return all;
    }

    private Start sequence() {
        Start all = Start.EMPTY;
        while (all.isOpen() && !isAtEnd()) {
            all = all.then(repeated());
        }
        skipRest();
        return all;
    }

    private boolean isAtEnd() {
        return next() == END || next() == '|' || next() == ')';
    }

    private void skipRest() {
        int depth = 0;
        while (next() != END && (depth > 0 || !isAtEnd())) {
            char c = next();
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            at = c == '(' ? at + 1 : PatternParts.end(pattern, at);
        }
    }

    private Start repeated() {
        Start one = atom();
        Start all = one;
        int from = at;
        boolean isOptional = next() == '?' || next() == '*' || pattern.startsWith("{0", at);
        if (next() == '*' || next() == '+' || next() == '{') {
            all = one.or(one.then(one));
            at = next() == '{' ? pattern.indexOf('}', at) + 1 : at + 1;
        } else if (next() == '?') {
            at++;
        }
        if (at > from && (next() == '?' || next() == '+')) {
            at++;
        }
        return isOptional ? all.or(Start.EMPTY) : all;
    }

    private Start atom() {
        char c = next();
        at++;
        return switch (c) {
            case '(' -> group();
            case '[' -> characterClass();
            case '.' -> Start.ANY_ONE;
            case '^', '$' -> Start.EMPTY;
            case '\\' -> escape();
            default -> one(String.valueOf(c));
        };
    }

    private Start one(String members) {
        boolean begins = false;
        for (int i = 0; i < members.length(); i++) {
            begins |= first.indexOf(members.charAt(i)) >= 0;
        }
        return new Start(members, false, false, "", false, begins);
    }

    /**
     * What stands around a match says nothing of what it begins with, but that what must stand
     * ahead does: 、(?=等). At the start of a pattern it is what the pattern itself begins with.
     */
    private Start group() {
        boolean ahead = pattern.startsWith("?=", at) && at > 1;
        boolean around = next() == '?' && !pattern.startsWith("?:", at);
        if (next() == '?') {
            at += pattern.startsWith("?<", at) ? "?<=".length() : "?:".length();
        }
        Start inside = choice();
        at++;
        if (ahead) {
            return inside.then(Start.UNKNOWN);
        }
        return around ? Start.EMPTY : inside;
    }

    private Start characterClass() {
        int open = at - 1;
        at = PatternParts.end(pattern, open);
        return PatternParts.members(pattern.substring(open, at))
                .map(this::one)
                .orElse(Start.ANY_ONE);
    }

    private Start escape() {
        int start = at - 1;
        at = PatternParts.end(pattern, start);
        return PatternParts.character(pattern.substring(start, at))
                .map(this::one)
                .orElse(Start.UNKNOWN);
    }
}
