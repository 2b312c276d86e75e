package io.github.chengwen.cli;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Options;
import io.github.chengwen.Reading;
import io.github.chengwen.diag.Language;
import io.github.chengwen.style.BuiltInStyles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chengwen inspect}: shows the structure that is recognised in a draft. */
@Command(name = "inspect")
final class InspectCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Language language;

    @Parameters(paramLabel = "FILE", descriptionKey = "inspect.file")
    private String file;

    @Option(names = "--format", paramLabel = "text|jsonl", descriptionKey = "inspect.format")
    private View view = View.TEXT;

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
                        DisplayWidth.in(surroundings.charset()));
        Input input;
        byte[] bytes;
        try {
            input = file.equals(Input.STANDARD) ? Input.standard() : Input.file(Path.of(file));
            if (input.path().filter(Files::isDirectory).isPresent()) {
                return problem(report, FileProblem.folder(file));
            }
            bytes = input.read(surroundings.in());
        } catch (InvalidPathException e) {
            return problem(report, FileProblem.name(file, language));
        } catch (IOException e) {
            return problem(report, FileProblem.reading(file, e, language));
        }
        Options options = Options.of(BuiltInStyles.speech());
        Reading reading =
                Chengwen.with(options).within(Surroundings.heap(1)).read(bytes, input.name());
        show(reading);
        report.diagnostics(input.name(), reading.source(), reading.diagnostics());
        return ExitCode.of(reading.diagnostics(), FailLevel.ERROR).status();
    }

    private void show(Reading reading) throws IOException {
        switch (view) {
            case TEXT ->
                    surroundings
                            .out()
                            .print(OutlineText.format(reading.source(), reading.draft(), language));
            case JSONL -> OutlineJson.write(reading.source(), reading.draft(), surroundings.data());
        }
    }

    private static int problem(Report report, FileProblem problem) throws IOException {
        report.problem(problem);
        return problem.outcome().status();
    }
}
