package io.github.chengwen.cli;

import io.github.chengwen.Checked;
import io.github.chengwen.Chengwen;
import io.github.chengwen.Options;
import io.github.chengwen.cli.batch.Input;
import io.github.chengwen.cli.batch.Inputs;
import io.github.chengwen.cli.batch.OutputArgument;
import io.github.chengwen.cli.choice.CodeChoice;
import io.github.chengwen.cli.choice.DetailChoice;
import io.github.chengwen.cli.choice.InputChoice;
import io.github.chengwen.cli.choice.StyleChoice;
import io.github.chengwen.cli.console.ExitCode;
import io.github.chengwen.cli.console.FailLevel;
import io.github.chengwen.cli.console.FileProblem;
import io.github.chengwen.cli.console.Surroundings;
import io.github.chengwen.cli.console.UnexpectedError;
import io.github.chengwen.cli.report.CheckFormat;
import io.github.chengwen.cli.report.CodeCounts;
import io.github.chengwen.cli.report.Detail;
import io.github.chengwen.cli.report.JsonReport;
import io.github.chengwen.cli.report.Loudness;
import io.github.chengwen.cli.report.Report;
import io.github.chengwen.cli.report.SarifReport;
import io.github.chengwen.cli.report.TextReport;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Message;
import io.github.chengwen.diag.Printable;
import io.github.chengwen.diag.Severity;
import io.github.chengwen.io.Existing;
import io.github.chengwen.style.Style;
import io.github.chengwen.style.yaml.BuiltInStyles;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chengwen check}: proof-reads drafts. Its findings are data and go to standard output. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private static final Message TEXT_ONLY =
            new Message("--fix 只能和 --format text 同用", "--fix goes with --format text only");
    private static final Message OUTPUT_OF_FIX =
            new Message("-o 和 --force 只能和 --fix 同用", "-o and --force go with --fix only");
    private static final Message SUMMARY =
            new Message("看了 {0} 份草稿：错误 {1} 条，警告 {2} 条", "drafts: {0}, errors: {1}, warnings: {2}");
    private static final Message SUMMARY_OF_FIX =
            new Message(
                    "看了 {0} 份草稿：改了 {3} 处；还有错误 {1} 条，警告 {2} 条",
                    "drafts: {0}, changes: {3}; left: errors: {1}, warnings: {2}");
    private static final Message CHANGED = new Message("{0}：改了 {1} 处", "{0}: changes: {1}");
    private static final Message COPY = new Message("，改好的在 {0}", "; corrected copy: {0}");
    private static final Message NO_COPY =
            new Message(
                    "，只显示、没有写文件；加 -o DIR 写一份改好的",
                    "; shown only, add -o DIR to write a corrected copy");
    private static final Message DIFF_ON_STANDARD_OUTPUT =
            new Message(
                    "--fix 在标准输出上显示改了哪些；改好的副本请用 -o 写到文件或文件夹",
                    "--fix shows the changes on standard output; write the copy to a file or a"
                            + " folder with -o");

    private final Surroundings surroundings;
    private final Language language;

    @Spec private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "check.files")
    private List<String> files = List.of();

    @Option(names = "--format", paramLabel = "text|json|sarif", descriptionKey = "check.format")
    private CheckFormat format = CheckFormat.TEXT;

    @Option(names = "--fix", descriptionKey = "check.fix")
    private boolean fix;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR|FILE",
            descriptionKey = "check.output",
            converter = OutputArgument.Converter.class)
    private Optional<OutputArgument> output = Optional.empty();

    @Option(names = "--force", descriptionKey = "check.force")
    private boolean force;

    @Option(names = "--style", paramLabel = "NAME|FILE", descriptionKey = "check.style")
    private Optional<String> style = Optional.empty();

    @Option(names = "--set", paramLabel = "key=value", descriptionKey = "convert.set")
    private List<String> settings = List.of();

    @Option(
            names = "--fail-on",
            paramLabel = "error|warning|never",
            descriptionKey = "check.failOn")
    private FailLevel failLevel = FailLevel.WARNING;

    @Mixin private InputChoice input = new InputChoice();

    @Mixin private DetailChoice detail = new DetailChoice();

    @Mixin private CodeChoice codes = new CodeChoice();

    @Option(names = "--statistics", descriptionKey = "check.statistics")
    private boolean statistics;

    @Mixin private Loudness loudness = new Loudness();

    private final CodeCounts counts = new CodeCounts();

    private int drafts;
    private int errors;
    private int warnings;
    private int changes;

    CheckCommand(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    private List<String> changes() {
        return Stream.concat(settings.stream(), input.settings().stream()).toList();
    }

    @Override
    public Integer call() throws IOException {
        if (fix && format != CheckFormat.TEXT) {
            throw usage(TEXT_ONLY);
        }
        if (!fix && (output.isPresent() || force)) {
            throw usage(OUTPUT_OF_FIX);
        }
        if (output.filter(OutputArgument::isStandardOutput).isPresent()) {
            throw usage(DIFF_ON_STANDARD_OUTPUT);
        }
        loudness.check(spec.commandLine(), language);
        boolean verbose = loudness.isVerbose();
        Report talk =
                loudness.of(
                        new TextReport(surroundings.err(), surroundings.err(), language, verbose));
        Optional<Style> chosen =
                new StyleChoice(talk, language)
                        .load(style.orElse(BuiltInStyles.DEFAULT), changes());
        if (chosen.isEmpty()) {
            return ExitCode.CONFIGURATION.status();
        }
        Style told = codes.of(chosen.get(), spec.commandLine(), language);
        Chengwen chengwen =
                Chengwen.with(
                                Options.builder(told)
                                        .official(StyleChoice.official(style, changes()))
                                        .input(input.options())
                                        .build())
                        .within(Surroundings.heap(1));
        return switch (format) {
            case TEXT -> {
                Report report = fix ? talk : textReport();
                int status = checkAll(chengwen, report, talk).status();
                if (statistics) {
                    counts.print(surroundings.out(), language);
                }
                if (!loudness.isQuiet()) {
                    summarize();
                }
                yield status;
            }
            case JSON -> {
                Report report = new JsonReport(surroundings.data(), language, verbose);
                yield checkAll(chengwen, report, report).status();
            }
            case SARIF -> {
                try (SarifReport report = new SarifReport(surroundings.data(), language, verbose)) {
                    yield checkAll(chengwen, report, report).status();
                }
            }
        };
    }

    private Report textReport() {
        return new TextReport(
                surroundings.out(),
                surroundings.out(),
                language,
                loudness.isVerbose(),
                detail.or(Detail.LINES));
    }

    private ExitCode checkAll(Chengwen chengwen, Report report, Report problems)
            throws IOException {
        Inputs inputs = Inputs.find(files, language);
        checkOutput(inputs.drafts().size());
        ExitCode worst = ExitCode.OK;
        for (FileProblem problem : inputs.problems()) {
            worst = worst.orWorse(problem(problem, problems));
        }
        Correcting correcting =
                new Correcting(
                        surroundings.out(),
                        output,
                        force ? Existing.REPLACE : Existing.KEEP,
                        language);
        for (Input input : inputs.drafts()) {
            worst = worst.orWorse(check(input, chengwen, correcting, report, problems));
        }
        return worst;
    }

    private ExitCode check(
            Input input, Chengwen chengwen, Correcting correcting, Report report, Report problems)
            throws IOException {
        Checked checked;
        try {
            checked = chengwen.check(input.read(surroundings.in()), input.name());
        } catch (IOException e) {
            return problem(FileProblem.reading(input.name(), e, language), problems);
        } catch (OutOfMemoryError e) {
            Diagnostic noMemory = Surroundings.heap(1).exhausted();
            return problem(new FileProblem(input.name(), noMemory, ExitCode.INPUT), problems);
        } catch (RuntimeException | StackOverflowError e) {
            UnexpectedError.trace(e, surroundings);
            return problem(
                    new FileProblem(input.name(), UnexpectedError.diagnostic(e), ExitCode.INTERNAL),
                    problems);
        }
        Diagnostics told = checked.diagnostics();
        if (fix) {
            try {
                Correcting.Corrected corrected = correcting.correct(input, checked);
                told = corrected.left();
                changes += corrected.changes();
                if (!checked.source().lines().isEmpty()) {
                    tellChanges(input, corrected);
                }
            } catch (IOException e) {
                return problem(FileProblem.writing(input.name(), e, language), problems);
            }
        }
        report.diagnostics(input.name(), checked.source(), checked.places(), told);
        count(told);
        counts.add(told);
        drafts++;
        return ExitCode.of(told, failLevel);
    }

    private void checkOutput(int count) {
        boolean oneFile =
                output.flatMap(o -> o.fileEnding(List.of("txt"), spec.commandLine(), language))
                        .isPresent();
        if (oneFile && count > 1) {
            throw output.orElseThrow().tooMany(spec.commandLine(), language);
        }
    }

    /** A line that says how much was changed, and where the copy is. */
    private void tellChanges(Input input, Correcting.Corrected corrected) {
        if (loudness.isQuiet()) {
            return;
        }
        String count = String.valueOf(corrected.changes());
        String line = CHANGED.format(language, List.of(input.name(), count));
        if (corrected.copy().isPresent()) {
            line += COPY.format(language, List.of(corrected.copy().get().toString()));
        } else if (corrected.changes() > 0) {
            line += NO_COPY.format(language, List.of());
        }
        surroundings.out().flush();
        surroundings.err().println(Printable.of(line));
    }

    private ExitCode problem(FileProblem problem, Report problems) throws IOException {
        problems.problem(problem);
        Diagnostics found = Diagnostics.of(problem.diagnostic());
        count(found);
        return problem.outcome().orWorse(ExitCode.of(found, failLevel));
    }

    private void count(Diagnostics found) {
        errors += found.count(Severity.ERROR);
        warnings += found.count(Severity.WARNING);
    }

    private void summarize() {
        List<String> counts =
                Stream.of(drafts, errors, warnings, changes).map(String::valueOf).toList();
        surroundings.out().flush();
        Message summary = fix ? SUMMARY_OF_FIX : SUMMARY;
        surroundings.err().println(summary.format(language, counts));
    }

    private ParameterException usage(Message message) {
        return new ParameterException(spec.commandLine(), message.format(language, List.of()));
    }
}
