package io.github.chengwen.cli.report;

import io.github.chengwen.PrintedPlace;
import io.github.chengwen.PrintedPlaces;
import io.github.chengwen.cli.console.DiagnosticText;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Message;
import io.github.chengwen.text.SourceText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The findings of a draft by what they ask a person to do, a line each, the most important first.
 * Findings of one kind in one line of the draft count as one.
 */
final class FindingGroups {

    /** So many places of a group are named. */
    private static final int PLACES = 3;

    private static final Message GROUP = new Message("  {0} {1} 处：{2}", "  {0} ({1}): {2}");
    private static final Message FIXABLE =
            new Message("（其中 {0} 处 check --fix 可改）", " ({0} by check --fix)");
    private static final Message LINE = new Message("第{0}行", "line {0}");
    private static final Message BOTH = new Message("{0}（{1}）", "{0} ({1})");
    private static final Message MORE = new Message("…", ", …");
    private static final Message COMMA = new Message("、", ", ");

    private final SourceText source;
    private final PrintedPlaces places;
    private final Language language;

    private final Map<Task, Map<String, Diagnostic>> groups = new EnumMap<>(Task.class);

    FindingGroups(
            SourceText source, PrintedPlaces places, Language language, List<Diagnostic> findings) {
        this.source = source;
        this.places = places;
        this.language = language;
        for (Diagnostic finding : findings) {
            int line =
                    DiagnosticText.hasPlace(source, finding)
                            ? source.position(finding.span().start()).line()
                            : 0;
            groups.computeIfAbsent(Task.of(finding.code()), t -> new LinkedHashMap<>())
                    .putIfAbsent(finding.code() + " " + line, finding);
        }
    }

    /** How many places there are to look at. */
    int count() {
        return groups.values().stream().mapToInt(Map::size).sum();
    }

    /** A line for each group, without ends; none where there is nothing to do. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        groups.forEach((task, group) -> lines.add(line(task, List.copyOf(group.values()))));
        return lines;
    }

    private String line(Task task, List<Diagnostic> findings) {
        List<String> named = findings.stream().map(this::place).distinct().toList();
        List<String> shown = named.subList(0, Math.min(PLACES, named.size()));
        String rest = named.size() > PLACES ? say(MORE) : "";
        long fixable = findings.stream().filter(f -> Task.isFixable(f.code())).count();
        return say(
                        GROUP,
                        task.name(language),
                        String.valueOf(findings.size()),
                        String.join(say(COMMA), shown) + rest)
                + (fixable > 0 ? say(FIXABLE, String.valueOf(fixable)) : "");
    }

    private String place(Diagnostic finding) {
        if (!DiagnosticText.hasPlace(source, finding)) {
            return finding.code().id();
        }
        int start = finding.span().start();
        String line =
                source.places()
                        .at(start)
                        .map(p -> p.name().format(language, List.of()))
                        .orElseGet(() -> say(LINE, String.valueOf(source.position(start).line())));
        Optional<PrintedPlace> printed = places.at(start);
        return printed.isPresent() ? say(BOTH, line, PageName.of(printed.get(), language)) : line;
    }

    private String say(Message message, String... values) {
        return message.format(language, List.of(values));
    }
}
