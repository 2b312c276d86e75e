package io.github.chengwen.cli;

import io.github.chengwen.Checked;
import io.github.chengwen.Chengwen;
import io.github.chengwen.Options;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Message;
import io.github.chengwen.diag.Severity;
import io.github.chengwen.io.Existing;
import io.github.chengwen.style.BuiltInStyles;
import io.github.chengwen.style.Style;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code chengwen check}: proof-reads drafts. What it finds is data and goes to standard output.
 */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private static final Message TEXT_ONLY =
            new Message("--fix 只能和 --format text 同用", "--fix goes with --format text only");
    private static final Message OUTPUT_OF_FIX =
            new Message("-o 和 --force 只能和 --fix 同用", "-o and --force go with --fix only");
    private static final Message SUMMARY =
            new Message(
                    "看了 {0} 份草稿：错误 {1} 条，警告 {2} 条{3}",
                    "drafts: {0}, errors: {1}, warnings: {2}{3}");

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
            paramLabel = "DIR",
            descriptionKey = "check.output")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--force", descriptionKey = "check.force")
    private boolean force;

    @Option(names = "--style", paramLabel = "NAME|FILE", descriptionKey = "check.style")
    private String style = BuiltInStyles.DEFAULT;

    @Option(names = "--set", paramLabel = "key=value", descriptionKey = "convert.set")
    private List<String> settings = List.of();

    @Option(
            names = "--fail-on",
            paramLabel = "error|warning|never",
            descriptionKey = "check.failOn")
    private FailLevel failLevel = FailLevel.WARNING;

    @Option(
            names = {"-v", "--verbose"},
            descriptionKey = "verbose")
    private boolean verbose;

    private int drafts;
    private int errors;
    private int warnings;
    private int joined;

    CheckCommand(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    @Override
    public Integer call() throws IOException {
        if (fix && format != CheckFormat.TEXT) {
            throw usage(TEXT_ONLY);
        }
        if (!fix && (output.isPresent() || force)) {
            throw usage(OUTPUT_OF_FIX);
        }
        Report talk = new TextReport(surroundings.err(), surroundings.err(), language, verbose);
        Optional<Style> chosen = new StyleChoice(talk, language).load(style, settings);
        if (chosen.isEmpty()) {
            return ExitCode.CONFIGURATION.status();
        }
        Chengwen chengwen = Chengwen.with(Options.of(chosen.get()));
        return switch (format) {
            case TEXT -> {
                Report report = fix ? talk : textReport();
                int status = checkAll(chengwen, report, talk).status();
                summarize();
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
        return new TextReport(surroundings.out(), surroundings.out(), language, verbose);
    }

    private ExitCode checkAll(Chengwen chengwen, Report report, Report problems)
            throws IOException {
        Inputs inputs = Inputs.find(files, language);
        ExitCode worst = ExitCode.OK;
        for (FileProblem problem : inputs.problems()) {
            problems.problem(problem);
            worst = worst.orWorse(problem.outcome());
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
        } catch (RuntimeException | StackOverflowError e) {
            UnexpectedError.trace(e, surroundings);
            return problem(
                    new FileProblem(input.name(), UnexpectedError.diagnostic(e), ExitCode.INTERNAL),
                    problems);
        }
        Diagnostics told = checked.diagnostics();
        if (fix) {
            try {
                told = correcting.correct(input, checked);
            } catch (IOException e) {
                return problem(FileProblem.writing(input.name(), e, language), problems);
            }
        }
        report.diagnostics(input.name(), checked.source(), told);
        errors += told.count(Severity.ERROR);
        warnings += told.count(Severity.WARNING);
        joined += Summary.joined(told.stream());
        drafts++;
        return ExitCode.of(told, failLevel);
    }

    private static ExitCode problem(FileProblem problem, Report problems) throws IOException {
        problems.problem(problem);
        return problem.outcome();
    }

    private void summarize() {
        String seams =
                joined == 0 ? "" : Summary.JOINED.format(language, List.of(String.valueOf(joined)));
        List<String> counts =
                List.of(
                        String.valueOf(drafts),
                        String.valueOf(errors),
                        String.valueOf(warnings),
                        seams);
        surroundings.out().flush();
        surroundings.err().println(SUMMARY.format(language, counts));
    }

    private ParameterException usage(Message message) {
        return new ParameterException(spec.commandLine(), message.format(language, List.of()));
    }
}
