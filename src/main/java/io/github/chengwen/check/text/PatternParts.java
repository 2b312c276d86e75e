package io.github.chengwen.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes regular expressions apart, as far as the prefilters need it. */
final class PatternParts {

    /** A class with a range of more characters than this is taken for one of any. */
    private static final int MOST = 64;

    private static final String SPECIAL = "^$.*+?{}[]()|\\";

    private PatternParts() {}

    /** The alternatives of a pattern: one, if it is no choice. */
    static List<String> alternatives(String pattern) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < pattern.length(); at = end(pattern, at)) {
            if (pattern.charAt(at) == '|') {
                parts.add(pattern.substring(start, at));
                start = at + 1;
            }
        }
        parts.add(pattern.substring(start));
        return parts;
    }

    /** The atoms of an alternative, and the marks that repeat them. */
    static List<String> atoms(String alternative) {
        List<String> atoms = new ArrayList<>();
        int at = 0;
        while (at < alternative.length()) {
            int end = end(alternative, at);
            atoms.add(alternative.substring(at, end));
            at = end;
        }
        return atoms;
    }

    /** Where an atom ends: a group, a class, a character. */
    static int end(String pattern, int at) {
        char c = pattern.charAt(at);
        if (c == '\\') {
            return at + (Characters.at(pattern, at + 1) == 'u' ? "\\u4e00" : "\\.").length();
        }
        char close = c == '(' ? ')' : c == '[' ? ']' : 0;
        int end = at + 1;
        if (close != 0) {
            while (pattern.charAt(end) != close) {
                end = c == '[' && pattern.charAt(end) == '(' ? end + 1 : end(pattern, end);
            }
            end++;
        }
        return end;
    }

    /** The one character that an atom stands for, if it is one. */
    static Optional<String> character(String atom) {
        if (atom.startsWith("\\u")) {
            return Optional.of(String.valueOf((char) Integer.parseInt(atom.substring(2), 16)));
        }
        if (atom.startsWith("\\")) {
            String escaped = atom.substring(1);
            return Characters.isAsciiWord(escaped.charAt(0))
                    ? Optional.empty()
                    : Optional.of(escaped);
        }
        return atom.length() == 1 && !SPECIAL.contains(atom) ? Optional.of(atom) : Optional.empty();
    }

    /** The characters that a class has, if they are few and it names them. */
    static Optional<String> members(String atom) {
        String inside = atom.substring(1, atom.length() - 1);
        if (inside.startsWith("^") || inside.contains("[") || inside.contains("&&")) {
            return Optional.empty();
        }
        StringBuilder members = new StringBuilder();
        int at = 0;
        while (at < inside.length()) {
            Optional<String> first = memberAt(inside, at);
            at = memberEnd(inside, at);
            boolean range = Characters.at(inside, at) == '-' && at + 1 < inside.length();
            Optional<String> last = range ? memberAt(inside, at + 1) : first;
            at = range ? memberEnd(inside, at + 1) : at;
            if (first.isEmpty() || last.isEmpty()) {
                return Optional.empty();
            }
            int low = first.get().charAt(0);
            int high = last.get().charAt(0);
            if (high - low > MOST) {
                return Optional.empty();
            }
            members.append(Characters.range((char) low, (char) high));
        }
        return Optional.of(members.toString());
    }

    /** Within a class only the backslash is special. */
    private static Optional<String> memberAt(String inside, int at) {
        String member = inside.substring(at, memberEnd(inside, at));
        return member.length() == 1 ? Optional.of(member) : character(member);
    }

    private static int memberEnd(String inside, int at) {
        return inside.charAt(at) == '\\' ? end(inside, at) : at + 1;
    }
}
