package io.github.chengwen.cli;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Format;
import io.github.chengwen.Options;
import io.github.chengwen.PrintedPlaces;
import io.github.chengwen.cli.batch.Batch;
import io.github.chengwen.cli.batch.Conversion;
import io.github.chengwen.cli.batch.Destination;
import io.github.chengwen.cli.batch.DoneList;
import io.github.chengwen.cli.batch.Input;
import io.github.chengwen.cli.batch.Inputs;
import io.github.chengwen.cli.batch.Making;
import io.github.chengwen.cli.batch.OutputArgument;
import io.github.chengwen.cli.batch.OutputFile;
import io.github.chengwen.cli.batch.OutputFolder;
import io.github.chengwen.cli.batch.Shard;
import io.github.chengwen.cli.batch.StandardOutput;
import io.github.chengwen.cli.choice.DetailChoice;
import io.github.chengwen.cli.choice.FontReport;
import io.github.chengwen.cli.choice.FontSet;
import io.github.chengwen.cli.choice.InputChoice;
import io.github.chengwen.cli.choice.JobCount;
import io.github.chengwen.cli.choice.Profile;
import io.github.chengwen.cli.choice.SealChoice;
import io.github.chengwen.cli.choice.SealFolder;
import io.github.chengwen.cli.choice.StyleChoice;
import io.github.chengwen.cli.console.ConfigurationException;
import io.github.chengwen.cli.console.DisplayWidth;
import io.github.chengwen.cli.console.ExitCode;
import io.github.chengwen.cli.console.FailLevel;
import io.github.chengwen.cli.console.FileProblem;
import io.github.chengwen.cli.console.Interruption;
import io.github.chengwen.cli.console.Progress;
import io.github.chengwen.cli.console.ProgressLine;
import io.github.chengwen.cli.console.SourceDateEpoch;
import io.github.chengwen.cli.console.Surroundings;
import io.github.chengwen.cli.report.Detail;
import io.github.chengwen.cli.report.JsonReport;
import io.github.chengwen.cli.report.Loudness;
import io.github.chengwen.cli.report.Report;
import io.github.chengwen.cli.report.ReportAboveProgress;
import io.github.chengwen.cli.report.ReportFormat;
import io.github.chengwen.cli.report.TextReport;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Message;
import io.github.chengwen.io.Existing;
import io.github.chengwen.ofd.OfdOptions;
import io.github.chengwen.pdf.PdfOptions;
import io.github.chengwen.style.Match;
import io.github.chengwen.style.Style;
import io.github.chengwen.style.yaml.BuiltInStyles;
import io.github.chengwen.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The options that {@code convert} and {@code pages} share: drafts, style, output, report. */
final class Typesetting {

    private static final Message ALONE =
            new Message(
                    "写到标准输出时只能有一个草稿；请加 -o DIR",
                    "only one draft can go to standard output; add -o DIR");
    private static final Message WHOLE_OR_SPLIT =
            new Message("--whole 和 --split 不能同时用", "--whole and --split exclude each other");

    private static final Message INPUT_ONCE = new Message("“-”只能写一次", "“-” can be given once only");
    private static final Message RESUME_WHERE =
            new Message(
                    "--resume 要有输出文件夹；请加 -o DIR", "--resume needs an output folder; add -o DIR");
    private static final Message STOPPED =
            new Message(
                    "已停止：{1} 份草稿，排好了 {0} 份；没有写了一半的文件",
                    "stopped: {0} of {1} drafts are done; no file is half written");

    private final Surroundings surroundings;
    private final Language language;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "convert.files")
    private List<String> files = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR|FILE",
            descriptionKey = "convert.output",
            converter = OutputArgument.Converter.class)
    private Optional<OutputArgument> output = Optional.empty();

    @Option(names = "--style", paramLabel = "NAME|FILE", descriptionKey = "convert.style")
    private Optional<String> style = Optional.empty();

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

    @Option(
            names = "--shard",
            paramLabel = "i/n",
            descriptionKey = "convert.shard",
            converter = Shard.Converter.class)
    private Shard shard = Shard.WHOLE;

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

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "convert.format")
    private ReportFormat format = ReportFormat.TEXT;

    @Mixin private SealChoice seal = new SealChoice();

    @Mixin private SealFolder seals = new SealFolder();

    @Mixin private InputChoice input = new InputChoice();

    @Mixin private DetailChoice detail = new DetailChoice();

    @Mixin private Loudness loudness = new Loudness();

    Typesetting(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    /**
     * Typesets all drafts and writes their files; returns the exit status.
     *
     * @param particulars options of the command that the files depend on, for {@code --resume}
     * @throws SeveralFilesException if standard output would get none or several files
     */
    int run(Set<Format> formats, PdfOptions pdf, OfdOptions ofd, String particulars, Making making)
            throws IOException, ConfigurationException {
        boolean toStandardOutput = toStandardOutput();
        checkArguments();
        Report report = report(toStandardOutput);
        Optional<Style> chosen = new StyleChoice(report, language).load(styleName(), changes());
        if (chosen.isEmpty()) {
            return ExitCode.CONFIGURATION.status();
        }
        Options options =
                Options.builder(chosen.get())
                        .official(StyleChoice.official(style, changes()))
                        .fonts(fonts.catalog(chosen.get(), fontFolder, language))
                        .formats(formats)
                        .whole(whole)
                        .pdf(pdf)
                        .ofd(ofd)
                        .input(input.options())
                        .seals(seal.load(language))
                        .namedSeals(seals.load(language))
                        .timestamp(SourceDateEpoch.of(surroundings, language))
                        .build();
        report.diagnostics(
                "fonts",
                SourceText.of("fonts", ""),
                PrintedPlaces.none(),
                FontReport.of(options.fonts(), chosen.get().faces(), language));
        Optional<DoneList> doneList;
        try {
            doneList = doneList(options, particulars);
        } catch (IOException e) {
            FileProblem problem = FileProblem.reading(DoneList.NAME, e, language);
            report.problem(problem);
            return problem.outcome().status();
        }
        Inputs inputs = Inputs.find(files, language);
        Destination destination = destination(making, inputs.drafts());
        return convertAll(
                        inputs.of(shard),
                        report,
                        (told, drafts) ->
                                new Conversion(
                                        chengwen(options, drafts),
                                        destination,
                                        doneList,
                                        told,
                                        failLevel,
                                        surroundings,
                                        language))
                .status();
    }

    /** A façade that uses threads within one draft where it is the only one. */
    private Chengwen chengwen(Options options, int drafts) {
        Chengwen chengwen =
                drafts == 1 && jobs > 1
                        ? Chengwen.with(options, task -> Batch.daemon(task).start())
                        : Chengwen.with(options);
        return chengwen.within(Surroundings.heap(Math.min(drafts, Batch.held(jobs))));
    }

    private Optional<DoneList> doneList(Options options, String particulars) throws IOException {
        if (!resume) {
            return Optional.empty();
        }
        String recipe = Profile.of(styleName(), changes(), options) + failLevel + particulars;
        return Optional.of(DoneList.of(output.orElseThrow().path(), shard, recipe));
    }

    private String styleName() {
        return style.orElse(BuiltInStyles.DEFAULT);
    }

    /** The settings to change in the style; {@code --match} is one of them. */
    private List<String> changes() {
        return Stream.concat(
                        settings.stream(),
                        Stream.concat(
                                match.stream()
                                        .map(
                                                m ->
                                                        "lines.match="
                                                                + m.name()
                                                                        .toLowerCase(Locale.ROOT)),
                                input.settings().stream()))
                .toList();
    }

    /** Whether {@code -o -} is given, or a draft from standard input and no {@code -o}. */
    boolean toStandardOutput() {
        return output.map(OutputArgument::isStandardOutput)
                .orElseGet(() -> files.contains(Input.STANDARD));
    }

    /**
     * The ending of the one file that {@code -o} names, in lower case; empty where it names none.
     *
     * @param made the endings that the command makes
     * @throws ParameterException if it is another ending, or if a folder has this name
     */
    Optional<String> fileEnding(String... made) {
        return output.flatMap(o -> o.fileEnding(List.of(made), spec.commandLine(), language));
    }

    private boolean toOneFile() {
        return toStandardOutput() || output.flatMap(OutputArgument::ending).isPresent();
    }

    private Destination destination(Making making, List<Input> drafts) {
        Existing existing = force ? Existing.REPLACE : Existing.KEEP;
        Optional<Path> place = output.map(OutputArgument::path);
        if (toStandardOutput()) {
            return new StandardOutput(making, surroundings.data());
        }
        return toOneFile()
                ? new OutputFile(place.orElseThrow(), making, existing, language)
                : new OutputFolder(place, making, existing, drafts);
    }

    private ExitCode convertAll(
            Inputs inputs, Report report, BiFunction<Report, Integer, Conversion> conversion)
            throws IOException {
        List<Input> drafts = inputs.drafts();
        if (toOneFile() && drafts.size() > 1) {
            throw alone();
        }
        ExitCode worst = ExitCode.OK;
        for (FileProblem problem : inputs.problems()) {
            report.problem(problem);
            Diagnostics found = Diagnostics.of(problem.diagnostic());
            worst = worst.orWorse(problem.outcome()).orWorse(ExitCode.of(found, failLevel));
        }
        try (Interruption interruption = Interruption.listen()) {
            Batch.Outcome outcome = convertAll(drafts, report, conversion, interruption);
            if (outcome.done() == drafts.size()) {
                return worst.orWorse(outcome.worst());
            }
            List<String> counts =
                    List.of(String.valueOf(outcome.done()), String.valueOf(drafts.size()));
            surroundings.err().println("chengwen: " + STOPPED.format(language, counts));
            return ExitCode.INTERRUPTED;
        }
    }

    private Batch.Outcome convertAll(
            List<Input> drafts,
            Report report,
            BiFunction<Report, Integer, Conversion> conversion,
            BooleanSupplier interrupted)
            throws IOException {
        BooleanSupplier stop =
                () -> interrupted.getAsBoolean() || surroundings.out().isWithoutReader();
        if (drafts.size() < 2 || loudness.isQuiet() || !surroundings.showsProgress()) {
            return new Batch(conversion.apply(report, drafts.size()), jobs, stop, Progress.none())
                    .run(drafts);
        }
        try (ProgressLine progress =
                new ProgressLine(surroundings.err(), surroundings.charset(), drafts.size())) {
            Report above = new ReportAboveProgress(report, progress);
            return new Batch(conversion.apply(above, drafts.size()), jobs, stop, progress)
                    .run(drafts);
        }
    }

    private void checkArguments() {
        loudness.check(spec.commandLine(), language);
        if (whole && split) {
            throw usage(WHOLE_OR_SPLIT);
        }
        if (Collections.frequency(files, Input.STANDARD) > 1) {
            throw usage(INPUT_ONCE);
        }
        if (toOneFile() && files.size() > 1) {
            throw alone();
        }
        if (resume && (toOneFile() || output.isEmpty())) {
            throw usage(RESUME_WHERE);
        }
    }

    /** The report; it goes to standard error where a document goes to standard output. */
    private Report report(boolean toStandardOutput) throws IOException {
        return switch (format) {
            case TEXT ->
                    loudness.of(
                            new TextReport(
                                    toStandardOutput ? surroundings.err() : surroundings.out(),
                                    surroundings.err(),
                                    language,
                                    loudness.isVerbose(),
                                    detail.or(Detail.GROUPS),
                                    DisplayWidth.in(surroundings.charset())));
            case JSON ->
                    new JsonReport(
                            toStandardOutput ? surroundings.err() : surroundings.data(),
                            language,
                            loudness.isVerbose());
        };
    }

    private ParameterException alone() {
        return toStandardOutput()
                ? usage(ALONE)
                : output.orElseThrow().tooMany(spec.commandLine(), language);
    }

    /** An error in the arguments. */
    ParameterException usage(Message message, Object... arguments) {
        List<String> words = Stream.of(arguments).map(String::valueOf).toList();
        return new ParameterException(spec.commandLine(), message.format(language, words));
    }
}
