package io.github.chengwen.cli;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Format;
import io.github.chengwen.Options;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Message;
import io.github.chengwen.io.Existing;
import io.github.chengwen.pdf.PdfOptions;
import io.github.chengwen.style.BuiltInStyles;
import io.github.chengwen.style.Match;
import io.github.chengwen.style.Style;
import io.github.chengwen.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * What {@code convert} and {@code pages} have in common: which drafts, how they are to look, where
 * the files go and what is told of them.
 */
final class Typesetting {

    private static final Message ALONE =
            new Message(
                    "写到标准输出时只能有一个草稿；请加 -o DIR",
                    "only one draft can go to standard output; add -o DIR");
    private static final Message WHOLE_OR_SPLIT =
            new Message("--whole 和 --split 不能同时用", "--whole and --split exclude each other");

    private final Surroundings surroundings;
    private final Language language;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "convert.files")
    private List<String> files = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            descriptionKey = "convert.output")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--style", paramLabel = "NAME|FILE", descriptionKey = "convert.style")
    private String style = BuiltInStyles.DEFAULT;

    @Option(names = "--set", paramLabel = "key=value", descriptionKey = "convert.set")
    private List<String> settings = List.of();

    @Option(names = "--match", paramLabel = "word|libreoffice", descriptionKey = "convert.match")
    private Optional<Match> match = Optional.empty();

    @Option(names = "--force", descriptionKey = "convert.force")
    private boolean force;

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

    @Option(
            names = {"-v", "--verbose"},
            descriptionKey = "verbose")
    private boolean verbose;

    Typesetting(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    /**
     * Sets all drafts and puts the files made of them in their places; the result is the exit
     * status.
     *
     * @throws SeveralFilesException if standard output has to take something else than one file
     */
    int run(Set<Format> formats, PdfOptions pdf, Making making)
            throws IOException, ConfigurationException {
        boolean toStandardOutput = toStandardOutput();
        checkArguments(toStandardOutput);
        Report report = report(toStandardOutput);
        Optional<Style> chosen = new StyleChoice(report, language).load(style, changes());
        if (chosen.isEmpty()) {
            return ExitCode.CONFIGURATION.status();
        }
        Options options =
                new Options(
                        chosen.get(),
                        fonts.catalog(chosen.get(), fontFolder, language),
                        formats,
                        whole,
                        pdf,
                        SourceDateEpoch.of(surroundings, language));
        report.diagnostics(
                "fonts",
                SourceText.of("fonts", ""),
                FontReport.of(options.fonts(), chosen.get().faces(), language));
        Conversion conversion =
                new Conversion(
                        Chengwen.with(options),
                        destination(toStandardOutput, making),
                        report,
                        failLevel,
                        surroundings,
                        language);
        return convertAll(conversion, report).status();
    }

    /** What is to differ from the style; {@code --match} is one of its settings. */
    private List<String> changes() {
        return Stream.concat(
                        settings.stream(),
                        match.stream().map(m -> "lines.match=" + m.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** {@code -o -}, or a draft from standard input and no {@code -o}. */
    boolean toStandardOutput() {
        return output.map(Path.of(Input.STANDARD)::equals)
                .orElseGet(() -> files.contains(Input.STANDARD));
    }

    private Destination destination(boolean toStandardOutput, Making making) {
        return toStandardOutput
                ? new StandardOutput(making, surroundings.data())
                : new OutputFolder(output, making, force ? Existing.REPLACE : Existing.KEEP);
    }

    private ExitCode convertAll(Conversion conversion, Report report) throws IOException {
        Inputs inputs = Inputs.find(files, language);
        if (toStandardOutput() && inputs.drafts().size() > 1) {
            throw usage(ALONE);
        }
        ExitCode worst = ExitCode.OK;
        for (FileProblem problem : inputs.problems()) {
            report.problem(problem);
            worst = worst.orWorse(problem.outcome());
        }
        for (Input input : inputs.drafts()) {
            worst = worst.orWorse(conversion.convert(input));
        }
        return worst;
    }

    private void checkArguments(boolean toStandardOutput) {
        if (whole && split) {
            throw usage(WHOLE_OR_SPLIT);
        }
        if (toStandardOutput && files.size() > 1) {
            throw usage(ALONE);
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
                            verbose);
            case JSON ->
                    new JsonReport(
                            toStandardOutput ? surroundings.err() : surroundings.data(),
                            language,
                            verbose);
        };
    }

    /** A mistake in the arguments. */
    ParameterException usage(Message message, Object... arguments) {
        List<String> words = Stream.of(arguments).map(String::valueOf).toList();
        return new ParameterException(spec.commandLine(), message.format(language, words));
    }
}
