package io.github.chengwen.check.text;

import java.util.Optional;

/** Tells which characters the matches of a regular expression end with, where that is easy. */
public final class PatternEnd {

    private PatternEnd() {}

    /** The last characters of all matches; empty if the pattern ends in a way that is not known. */
    public static Optional<String> of(String pattern) {
        StringBuilder ends = new StringBuilder();
        int start = 0;
        int depth = 0;
        for (int i = 0; i <= pattern.length(); i++) {
            char c = Characters.at(pattern, i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0 && (c == '|' || i == pattern.length())) {
                if (!add(pattern.substring(start, i), ends)) {
                    return Optional.empty();
                }
                start = i + 1;
            }
        }
        return Optional.of(ends.toString());
    }

    /** Adds the last characters of a pattern that is no choice; tells whether they are known. */
    private static boolean add(String part, StringBuilder ends) {
        int last = part.length() - 1;
        char c = Characters.at(part, last);
        if (c == ')') {
            int open = open(part, last);
            Optional<String> group =
                    part.startsWith("(?:", open)
                            ? of(part.substring(open + 3, last))
                            : Optional.empty();
            group.ifPresent(ends::append);
            return group.isPresent();
        }
        if (c == ']') {
            String members = part.substring(part.lastIndexOf('[') + 1, last);
            ends.append(members);
            return members.chars().allMatch(Characters::isHan);
        }
        ends.append(c);
        return Characters.isHan(c);
    }

    /** Where the group opens that closes at an index. */
    private static int open(String part, int close) {
        int depth = 0;
        int at = close;
        do {
            depth += part.charAt(at) == ')' ? 1 : part.charAt(at) == '(' ? -1 : 0;
            at--;
        } while (depth > 0 && at >= 0);
        return at + 1;
    }
}
