package io.github.chengwen.cli;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Converted;
import io.github.chengwen.diag.Language;
import java.io.IOException;
import java.util.List;

/** Converts one draft after the other; what goes wrong with one is no reason to stop. */
final class Conversion {

    private final Chengwen chengwen;
    private final Destination destination;
    private final Report report;
    private final FailLevel failLevel;
    private final Surroundings surroundings;
    private final Language language;

    Conversion(
            Chengwen chengwen,
            Destination destination,
            Report report,
            FailLevel failLevel,
            Surroundings surroundings,
            Language language) {
        this.chengwen = chengwen;
        this.destination = destination;
        this.report = report;
        this.failLevel = failLevel;
        this.surroundings = surroundings;
        this.language = language;
    }

    /**
     * Converts a draft, puts its files in their place and reports.
     *
     * @throws SeveralFilesException if there is room for one file only
     * @throws IOException if the report cannot be written
     */
    ExitCode convert(Input input) throws IOException {
        byte[] bytes;
        try {
            bytes = input.read(surroundings.in());
        } catch (IOException e) {
            return problem(FileProblem.reading(input.name(), e, language));
        }
        try {
            return publish(input, chengwen.convert(bytes, input.name()));
        } catch (RuntimeException | StackOverflowError e) {
            UnexpectedError.trace(e, surroundings);
            return problem(
                    new FileProblem(
                            input.name(), UnexpectedError.diagnostic(e), ExitCode.INTERNAL));
        }
    }

    private ExitCode publish(Input input, Converted converted) throws IOException {
        ExitCode outcome = ExitCode.of(converted.diagnostics(), failLevel);
        if (!converted.outputs().isEmpty()) {
            List<List<String>> files;
            try {
                files = destination.put(input, converted.outputs());
            } catch (SeveralFilesException e) {
                throw e;
            } catch (IOException e) {
                return problem(FileProblem.writing(input.name(), e, language));
            }
            report.made(input.name(), Summary.of(converted), files);
        }
        report.diagnostics(input.name(), converted.source(), converted.diagnostics());
        return outcome;
    }

    private ExitCode problem(FileProblem problem) throws IOException {
        report.problem(problem);
        return problem.outcome();
    }
}
