package io.github.chengwen.cli.help;

import io.github.chengwen.diag.Code;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Parses codes as people type them: {@code CW203}, {@code cw203}, {@code 203}. */
final class CodeNames {

    private static final String PREFIX = "CW";

    private CodeNames() {}

    static Optional<Code> find(String typed) {
        return Code.byId(complete(typed));
    }

    /**
     * The codes that were probably meant: those with the longest common prefix, the nearest in
     * number first, at most three.
     */
    static List<Code> nearest(String typed) {
        String id = complete(typed);
        int longest = Stream.of(Code.values()).mapToInt(c -> alike(id, c.id())).max().orElse(0);
        return Stream.of(Code.values())
                .filter(code -> alike(id, code.id()) == longest)
                .sorted(
                        Comparator.comparingInt((Code code) -> distance(id, code.id()))
                                .thenComparing(Code::id))
                .limit(3)
                .toList();
    }

    private static int distance(String typed, String id) {
        return Math.abs(number(typed) - number(id));
    }

    private static String complete(String typed) {
        String id = typed.strip().toUpperCase(Locale.ROOT);
        return id.startsWith(PREFIX) ? id : PREFIX + id;
    }

    private static int alike(String typed, String id) {
        int same = 0;
        while (same < Math.min(typed.length(), id.length())
                && typed.charAt(same) == id.charAt(same)) {
            same++;
        }
        return same;
    }

    private static int number(String id) {
        String digits = id.replaceAll("[^0-9]", "");
        return digits.isEmpty()
                ? 0
                : Integer.parseInt(digits.substring(0, Math.min(6, digits.length())));
    }
}
