package io.github.chengwen.cli;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Format;
import io.github.chengwen.Options;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Message;
import io.github.chengwen.io.Existing;
import io.github.chengwen.style.BuiltInStyles;
import io.github.chengwen.style.Match;
import io.github.chengwen.style.Style;
import io.github.chengwen.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chengwen convert}: makes DOCX and PDF of drafts. */
@Command(name = "convert")
final class ConvertCommand implements Callable<Integer> {

    private static final Message ALONE =
            new Message(
                    "写到标准输出时只能有一个草稿；请加 -o DIR",
                    "only one draft can go to standard output; add -o DIR");
    private static final Message INPUT_ONCE = new Message("“-”只能写一次", "“-” can be given once only");
    private static final Message ONE_FORMAT =
            new Message(
                    "标准输出只能放一个文件；请加 --to docx、--to pdf 或 -o DIR",
                    "standard output takes one file; add --to docx, --to pdf or -o DIR");
    private static final Message ONE_DOCUMENT =
            new Message(
                    "标准输出只能放一个文件，而草稿有 {0} 篇；请加 --whole 或 -o DIR",
                    "standard output takes one file but the draft has {0} documents; add --whole or"
                            + " -o DIR");
    private static final Message WHOLE_OR_SPLIT =
            new Message("--whole 和 --split 不能同时用", "--whole and --split exclude each other");

    private static final Message RESUME_WHERE =
            new Message(
                    "--resume 要有输出文件夹；请加 -o DIR", "--resume needs an output folder; add -o DIR");
    private static final Message STOPPED =
            new Message(
                    "已停止：{1} 份草稿，排好了 {0} 份；没有写了一半的文件",
                    "stopped: {0} of {1} drafts are done; no file is half written");

    private final Surroundings surroundings;
    private final Language language;

    @Spec private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "convert.files")
    private List<String> files = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            descriptionKey = "convert.output")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--to", split = ",", paramLabel = "docx|pdf", descriptionKey = "convert.to")
    private Set<Format> formats = EnumSet.allOf(Format.class);

    @Option(names = "--style", paramLabel = "NAME|FILE", descriptionKey = "convert.style")
    private String style = BuiltInStyles.DEFAULT;

    @Option(names = "--set", paramLabel = "key=value", descriptionKey = "convert.set")
    private List<String> settings = List.of();

    @Option(names = "--match", paramLabel = "word|libreoffice", descriptionKey = "convert.match")
    private Optional<Match> match = Optional.empty();

    @Option(names = "--force", descriptionKey = "convert.force")
    private boolean force;

    @Option(
            names = "--jobs",
            paramLabel = "1…64",
            descriptionKey = "convert.jobs",
            converter = JobCount.class)
    private int jobs = JobCount.USUAL;

    @Option(names = "--resume", descriptionKey = "convert.resume")
    private boolean resume;

    @Option(names = "--whole", descriptionKey = "convert.whole")
    private boolean whole;

    @Option(names = "--split", descriptionKey = "convert.split")
    private boolean split;

    @Option(
            names = "--fail-on",
            paramLabel = "error|warning|never",
            descriptionKey = "convert.failOn")
    private FailLevel failLevel = FailLevel.ERROR;

    @Option(names = "--fonts", paramLabel = "bundled|system", descriptionKey = "convert.fonts")
    private FontSet fonts = FontSet.BUNDLED;

    @Option(names = "--font-dir", paramLabel = "DIR", descriptionKey = "convert.fontDir")
    private Optional<Path> fontFolder = Optional.empty();

    @Mixin private PdfChoice pdf = new PdfChoice();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "convert.format")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = {"-v", "--verbose"},
            descriptionKey = "verbose")
    private boolean verbose;

    ConvertCommand(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    @Override
    public Integer call() throws IOException, ConfigurationException {
        boolean toStandardOutput = toStandardOutput();
        checkArguments(toStandardOutput);
        Report report = report(toStandardOutput);
        Optional<Style> chosen = new StyleChoice(report, language).load(style, changes());
        if (chosen.isEmpty()) {
            return ExitCode.CONFIGURATION.status();
        }
        Options options = options(chosen.get());
        report.diagnostics(
                "fonts",
                SourceText.of("fonts", ""),
                FontReport.of(options.fonts(), chosen.get().faces(), language));
        try {
            return convertAll(report, options).status();
        } catch (SeveralFilesException e) {
            throw usage(ONE_DOCUMENT, String.valueOf(e.count()));
        }
    }

    /** What is to differ from the style; {@code --match} is one of its settings. */
    private List<String> changes() {
        return Stream.concat(
                        settings.stream(),
                        match.stream().map(m -> "lines.match=" + m.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** {@code -o -}, or a draft from standard input and no {@code -o}. */
    private boolean toStandardOutput() {
        return output.map(Path.of(Input.STANDARD)::equals)
                .orElseGet(() -> files.contains(Input.STANDARD));
    }

    private Options options(Style chosen) throws ConfigurationException {
        return new Options(
                chosen,
                fonts.catalog(chosen, fontFolder, language),
                formats,
                whole,
                pdf.options(),
                SourceDateEpoch.of(surroundings, language));
    }

    private Destination destination(boolean toStandardOutput) {
        return toStandardOutput
                ? new StandardOutput(surroundings.data())
                : new OutputFolder(output, force ? Existing.REPLACE : Existing.KEEP);
    }

    private ExitCode convertAll(Report report, Options options) throws IOException {
        Inputs inputs = Inputs.find(files, language);
        List<Input> drafts = inputs.drafts();
        if (toStandardOutput() && drafts.size() > 1) {
            throw usage(ALONE);
        }
        ExitCode worst = ExitCode.OK;
        for (FileProblem problem : inputs.problems()) {
            report.problem(problem);
            Diagnostics found = Diagnostics.of(problem.diagnostic());
            worst = worst.orWorse(problem.outcome()).orWorse(ExitCode.of(found, failLevel));
        }
        Optional<DoneList> doneList;
        try {
            doneList = doneList(options);
        } catch (IOException e) {
            FileProblem problem = FileProblem.reading(DoneList.NAME, e, language);
            report.problem(problem);
            return problem.outcome();
        }
        try (Interruption interruption = Interruption.listen()) {
            Batch.Outcome outcome = convert(drafts, report, options, doneList, interruption);
            if (outcome.done() == drafts.size()) {
                return worst.orWorse(outcome.worst());
            }
            String done = String.valueOf(outcome.done());
            String stopped = STOPPED.format(language, List.of(done, String.valueOf(drafts.size())));
            surroundings.err().println("chengwen: " + stopped);
            return ExitCode.INTERRUPTED;
        }
    }

    private Batch.Outcome convert(
            List<Input> drafts,
            Report report,
            Options options,
            Optional<DoneList> doneList,
            BooleanSupplier interrupted)
            throws IOException {
        BooleanSupplier stop =
                () -> interrupted.getAsBoolean() || surroundings.out().isWithoutReader();
        if (drafts.size() < 2 || !surroundings.showsProgress()) {
            return new Batch(conversion(report, options, doneList), jobs, stop, Progress.none())
                    .run(drafts);
        }
        try (ProgressLine progress =
                new ProgressLine(surroundings.err(), surroundings.charset(), drafts.size())) {
            Report above = new ReportAboveProgress(report, progress);
            return new Batch(conversion(above, options, doneList), jobs, stop, progress)
                    .run(drafts);
        }
    }

    private Conversion conversion(Report report, Options options, Optional<DoneList> doneList) {
        return new Conversion(
                Chengwen.with(options),
                destination(toStandardOutput()),
                doneList,
                report,
                failLevel,
                surroundings,
                language);
    }

    private Optional<DoneList> doneList(Options options) throws IOException {
        if (!resume) {
            return Optional.empty();
        }
        String recipe = Profile.of(style, changes(), options) + failLevel;
        return Optional.of(DoneList.of(output.orElseThrow(), recipe));
    }

    private void checkArguments(boolean toStandardOutput) {
        if (whole && split) {
            throw usage(WHOLE_OR_SPLIT);
        }
        if (Collections.frequency(files, Input.STANDARD) > 1) {
            throw usage(INPUT_ONCE);
        }
        if (toStandardOutput && files.size() > 1) {
            throw usage(ALONE);
        }
        if (resume && (toStandardOutput || output.isEmpty())) {
            throw usage(RESUME_WHERE);
        }
        if (toStandardOutput && formats.size() > 1) {
            throw usage(ONE_FORMAT);
        }
    }

    /** Standard output is for data: where a document goes there, the report must not. */
    private Report report(boolean toStandardOutput) throws IOException {
        return switch (format) {
            case TEXT ->
                    new TextReport(
                            toStandardOutput ? surroundings.err() : surroundings.out(),
                            surroundings.err(),
                            language,
                            verbose,
                            DisplayWidth.in(surroundings.charset()));
            case JSON ->
                    new JsonReport(
                            toStandardOutput ? surroundings.err() : surroundings.data(),
                            language,
                            verbose);
        };
    }

    private ParameterException usage(Message message, String... arguments) {
        return new ParameterException(
                spec.commandLine(), message.format(language, List.of(arguments)));
    }
}
