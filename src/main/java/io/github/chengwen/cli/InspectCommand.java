package io.github.chengwen.cli;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Options;
import io.github.chengwen.PrintedPlaces;
import io.github.chengwen.Reading;
import io.github.chengwen.cli.batch.Input;
import io.github.chengwen.cli.batch.Inputs;
import io.github.chengwen.cli.choice.InputChoice;
import io.github.chengwen.cli.console.DisplayWidth;
import io.github.chengwen.cli.console.ExitCode;
import io.github.chengwen.cli.console.FailLevel;
import io.github.chengwen.cli.console.FileProblem;
import io.github.chengwen.cli.console.Surroundings;
import io.github.chengwen.cli.outline.LineExplanation;
import io.github.chengwen.cli.outline.OutlineJson;
import io.github.chengwen.cli.outline.OutlineText;
import io.github.chengwen.cli.report.Detail;
import io.github.chengwen.cli.report.Report;
import io.github.chengwen.cli.report.TextReport;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Printable;
import io.github.chengwen.read.StructureReader;
import io.github.chengwen.style.yaml.BuiltInStyles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code chengwen inspect}: prints the structure that is recognised in drafts. Where several drafts
 * or a folder are given, each tree and each object says of which draft it is.
 */
@Command(name = "inspect")
final class InspectCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Language language;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "inspect.files")
    private List<String> files = List.of();

    @Option(names = "--format", paramLabel = "text|jsonl", descriptionKey = "inspect.format")
    private View view = View.TEXT;

    @Option(names = "--explain", paramLabel = "LINE", descriptionKey = "inspect.explain")
    private int line;

    @Option(names = "--as-text", descriptionKey = "inspect.asText")
    private boolean asText;

    @Mixin private InputChoice input = new InputChoice();

    @Option(
            names = {"-v", "--verbose"},
            descriptionKey = "verbose")
    private boolean verbose;

    InspectCommand(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    /** How the structure is shown. */
    enum View {
        TEXT,
        JSONL
    }

    @Override
    public Integer call() throws IOException {
        Report report =
                new TextReport(
                        surroundings.out(),
                        surroundings.err(),
                        language,
                        verbose,
                        Detail.FULL,
                        DisplayWidth.in(surroundings.charset()));
        Inputs inputs = Inputs.find(files, language);
        ExitCode worst = ExitCode.OK;
        for (FileProblem problem : inputs.problems()) {
            worst = worst.orWorse(problem(report, problem));
        }
        Chengwen chengwen =
                Chengwen.with(
                                Options.builder(BuiltInStyles.speech())
                                        .input(input.options())
                                        .build())
                        .within(Surroundings.heap(1));
        for (Input draft : inputs.drafts()) {
            worst = worst.orWorse(inspect(draft, chengwen, report));
        }
        return worst.status();
    }

    private ExitCode inspect(Input draft, Chengwen chengwen, Report report) throws IOException {
        byte[] bytes;
        try {
            bytes = draft.read(surroundings.in());
        } catch (IOException e) {
            return problem(report, FileProblem.reading(draft.name(), e, language));
        }
        Reading reading = chengwen.read(bytes, draft.name());
        show(draft, reading);
        report.diagnostics(
                draft.name(), reading.source(), PrintedPlaces.none(), reading.diagnostics());
        return ExitCode.of(reading.diagnostics(), FailLevel.ERROR);
    }

    private void show(Input draft, Reading reading) throws IOException {
        if (line > 0) {
            surroundings
                    .out()
                    .print(
                            LineExplanation.format(
                                    StructureReader.explain(reading.source(), line), language));
            return;
        }
        if (asText) {
            surroundings.out().print(reading.source().text());
            surroundings.out().flush();
            return;
        }
        switch (view) {
            case TEXT -> {
                String name = namesDrafts() ? Printable.of(draft.name()) + "\n" : "";
                String tree = OutlineText.format(reading.source(), reading.draft(), language);
                surroundings.out().print(tree.isEmpty() ? "" : name + tree);
                surroundings.out().flush();
            }
            case JSONL ->
                    OutlineJson.write(
                            namesDrafts() ? draft.name() : "", reading, surroundings.data());
        }
    }

    /** Not by what a folder holds today: a program that reads the output must be able to rely. */
    private boolean namesDrafts() {
        return files.size() > 1 || Files.isDirectory(Path.of(files.get(0)));
    }

    private static ExitCode problem(Report report, FileProblem problem) throws IOException {
        report.problem(problem);
        return problem.outcome();
    }
}
