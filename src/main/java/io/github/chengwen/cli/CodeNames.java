package io.github.chengwen.cli;

import io.github.chengwen.diag.Code;
import java.util.Comparator;
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
     * The code that was probably meant: the one with the longest common prefix, among equals the
     * one nearest in number.
     */
    static Code nearest(String typed) {
        String id = complete(typed);
        return Stream.of(Code.values())
                .min(
                        Comparator.comparingInt((Code code) -> -alike(id, code.id()))
                                .thenComparingInt(code -> Math.abs(number(id) - number(code.id())))
                                .thenComparing(Code::id))
                .orElseThrow();
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
