package io.github.chengwen.cli.report;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Severity;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How often each code was told ({@code check --statistics}), the most frequent first. */
public final class CodeCounts {

    private final Map<Code, Integer> counts = new EnumMap<>(Code.class);

    public void add(Diagnostics diagnostics) {
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.severity() != Severity.NOTE) {
                counts.merge(diagnostic.code(), 1, Integer::sum);
            }
        }
    }

    /** Prints a line for each code: how often, its id, what it says. */
    public void print(PrintStream out, Language language) {
        counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(
                        entry ->
                                out.print(
                                        String.format(
                                                "%5d %s %s\n",
                                                entry.getValue(),
                                                entry.getKey().id(),
                                                entry.getKey()
                                                        .message()
                                                        .format(language, List.of())
                                                        .replaceAll("\\{[0-9]}", "…"))));
        out.flush();
    }
}
