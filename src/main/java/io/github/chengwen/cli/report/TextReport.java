package io.github.chengwen.cli.report;

import io.github.chengwen.OutputName;
import io.github.chengwen.PrintedPlaces;
import io.github.chengwen.cli.console.DiagnosticText;
import io.github.chengwen.cli.console.DisplayWidth;
import io.github.chengwen.cli.outline.PieceType;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Message;
import io.github.chengwen.diag.Printable;
import io.github.chengwen.diag.Severity;
import io.github.chengwen.text.SourceText;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The report for people: a line for each output, then the diagnostics. */
public final class TextReport implements Report {

    private static final Message MADE =
            new Message("{0} → {1}：{2}，{3}{4}，{5}", "{0} -> {1}: {2}, {3}{4}, {5}");
    private static final Message SKIPPED =
            new Message("{0} → {1}：已经排好，跳过", "{0} -> {1}: done before, skipped");
    private static final Message NUMBERED = new Message("{0} 第 {1} 篇", "{0} document {1}");
    private static final Message PAGES = new Message("{0} 页", "pages: {0}");
    private static final Message HEADINGS = new Message("标题 {0} 个", "headings: {0}");
    private static final Message LEVELS = new Message("标题 {0} 个（{1}）", "headings: {0} ({1})");
    private static final Message WARNINGS = new Message("警告 {0} 条", "warnings: {0}");
    private static final Message TO_DO =
            new Message(
                    "{0}：请看 {1} 处（逐条看用 check，详看加 --full）",
                    "{0}: {1} to look at (each with check, all with --full)");
    private static final Message OMITTED =
            new Message("{0}: 另有 {1} 条未列出", "{0}: {1} more are not listed");

    private final PrintStream results;
    private final PrintStream talk;
    private final Language language;
    private final boolean verbose;
    private final Detail detail;
    private final DiagnosticText diagnosticText;

    /**
     * A report on two streams.
     *
     * @param results gets a line for each output
     * @param talk gets diagnostics
     * @param verbose whether notes are listed, too
     */
    public TextReport(PrintStream results, PrintStream talk, Language language, boolean verbose) {
        this(results, talk, language, verbose, Detail.FULL);
    }

    /**
     * The same with more or less of each finding.
     *
     * @param detail how much is said of a finding
     */
    public TextReport(
            PrintStream results,
            PrintStream talk,
            Language language,
            boolean verbose,
            Detail detail) {
        this(results, talk, language, verbose, detail, DisplayWidth.in(StandardCharsets.UTF_8));
    }

    /**
     * The same for a terminal of another charset.
     *
     * @param width of characters in that terminal
     */
    public TextReport(
            PrintStream results,
            PrintStream talk,
            Language language,
            boolean verbose,
            Detail detail,
            DisplayWidth width) {
        this.results = results;
        this.talk = talk;
        this.language = language;
        this.verbose = verbose;
        this.detail = detail;
        this.diagnosticText = new DiagnosticText(language, width);
    }

    @Override
    public void made(String file, List<Summary> summaries, List<List<String>> files) {
        for (int i = 0; i < summaries.size(); i++) {
            if (files.get(i).isEmpty()) {
                continue;
            }
            Summary summary = summaries.get(i);
            String name = name(file, summary.name());
            String outputs = outputs(files.get(i));
            String line =
                    say(
                            MADE,
                            name,
                            outputs,
                            say(PAGES, summary.pages()),
                            headings(summary),
                            summary.joined() == 0 ? "" : say(Summary.JOINED, summary.joined()),
                            say(WARNINGS, summary.warnings()));
            results.print(Printable.of(line) + "\n");
        }
        results.flush();
    }

    @Override
    public void skipped(String file, List<String> files) {
        String outputs = String.join(say(COMMA), files);
        results.print(Printable.of(say(SKIPPED, file, outputs)) + "\n");
        results.flush();
    }

    private String name(String file, OutputName part) {
        String document = part.document() == 0 ? file : say(NUMBERED, file, part.document());
        return part.attachment().isEmpty() ? document : document + " " + part.attachment();
    }

    private static final Message COMMA = new Message("、", ", ");
    private static final Message FROM_TO = new Message("{0} … {1}", "{0} … {1}");

    /** So many images of pages are named one by one. */
    private static final int MOST_NAMED = 2;

    /** The names of the files; of many page images only the first and the last. */
    private String outputs(List<String> files) {
        boolean images = files.stream().allMatch(file -> file.endsWith(".png"));
        return images && files.size() > MOST_NAMED
                ? say(FROM_TO, files.get(0), files.get(files.size() - 1))
                : String.join(say(COMMA), files);
    }

    private String headings(Summary summary) {
        List<String> levels = new ArrayList<>();
        for (Map.Entry<PieceType, Integer> level :
                summary.headings().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .toList()) {
            levels.add(level.getKey().label(language) + " " + level.getValue());
        }
        return levels.isEmpty()
                ? say(HEADINGS, 0)
                : say(LEVELS, summary.headingCount(), String.join(say(COMMA), levels));
    }

    @Override
    public void diagnostics(
            String file, SourceText source, PrintedPlaces places, Diagnostics diagnostics) {
        List<Diagnostic> grouped = new ArrayList<>();
        for (Diagnostic diagnostic : diagnostics) {
            boolean told = verbose || diagnostic.severity() != Severity.NOTE;
            boolean whole =
                    detail == Detail.FULL
                            || detail == Detail.GROUPS && diagnostic.severity() == Severity.ERROR
                            || !DiagnosticText.hasPlace(source, diagnostic);
            if (told && whole) {
                talk.print(diagnosticText.format(file, source, diagnostic));
            } else if (told && detail == Detail.LINES) {
                talk.print(FindingLine.of(file, source, places, diagnostic, language) + "\n");
            } else if (told) {
                grouped.add(diagnostic);
            }
        }
        if (!grouped.isEmpty()) {
            FindingGroups groups = new FindingGroups(source, places, language, grouped);
            talk.print(Printable.of(say(TO_DO, file, groups.count())) + "\n");
            groups.lines().forEach(line -> talk.print(Printable.of(line) + "\n"));
        }
        if (diagnostics.omitted() > 0) {
            talk.print(Printable.of(say(OMITTED, file, diagnostics.omitted())) + "\n");
        }
        talk.flush();
    }

    private String say(Message message, Object... values) {
        List<String> arguments = new ArrayList<>();
        for (Object value : values) {
            arguments.add(String.valueOf(value));
        }
        return message.format(language, arguments);
    }
}
