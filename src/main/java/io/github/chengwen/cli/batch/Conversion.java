package io.github.chengwen.cli.batch;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Converted;
import io.github.chengwen.cli.console.ExitCode;
import io.github.chengwen.cli.console.FailLevel;
import io.github.chengwen.cli.console.FileProblem;
import io.github.chengwen.cli.console.Surroundings;
import io.github.chengwen.cli.console.UnexpectedError;
import io.github.chengwen.cli.report.Report;
import io.github.chengwen.cli.report.Summary;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Converts single drafts; a failure of one does not stop the others. Reading and typesetting run in
 * any thread; publishing and reporting follow one draft at a time ({@link Ending}).
 */
public final class Conversion {

    private final Chengwen chengwen;
    private final Destination destination;
    private final Optional<DoneList> doneList;
    private final Report report;
    private final FailLevel failLevel;
    private final Surroundings surroundings;
    private final Language language;

    public Conversion(
            Chengwen chengwen,
            Destination destination,
            Optional<DoneList> doneList,
            Report report,
            FailLevel failLevel,
            Surroundings surroundings,
            Language language) {
        this.chengwen = chengwen;
        this.destination = destination;
        this.doneList = doneList;
        this.report = report;
        this.failLevel = failLevel;
        this.surroundings = surroundings;
        this.language = language;
    }

    /** The second half of a draft's conversion, run in the order of the drafts. */
    interface Ending {
        /**
         * Publishes the files of a draft and reports.
         *
         * @throws SeveralFilesException if the destination takes one file only
         * @throws IOException if the report cannot be written
         */
        ExitCode run() throws IOException;
    }

    /** Reads and typesets a draft; thread-safe. */
    Ending begin(Input input) {
        byte[] bytes;
        try {
            bytes = input.read(surroundings.in());
            if (doneList.isPresent()) {
                Optional<List<Path>> files = doneList.get().filesOf(input, bytes);
                if (files.isPresent()) {
                    return () -> skip(input, files.get());
                }
            }
        } catch (IOException e) {
            return () -> problem(FileProblem.reading(input.name(), e, language));
        }
        try {
            Converted converted = chengwen.convert(bytes, input.name());
            return () -> publish(input, bytes, converted);
        } catch (OutOfMemoryError e) {
            // Rare drafts need more than the budget thinks.
            Diagnostic noMemory = Surroundings.heap(1).exhausted();
            return () -> problem(new FileProblem(input.name(), noMemory, ExitCode.INPUT));
        } catch (RuntimeException | StackOverflowError e) {
            return () -> unexpected(input, e);
        }
    }

    private ExitCode skip(Input input, List<Path> files) throws IOException {
        report.skipped(input.name(), files.stream().map(Path::toString).toList());
        return ExitCode.OK;
    }

    private ExitCode publish(Input input, byte[] bytes, Converted converted) throws IOException {
        ExitCode outcome = ExitCode.of(converted.diagnostics(), failLevel);
        if (!converted.outputs().isEmpty()) {
            List<List<String>> files;
            try {
                Set<Path> earlier =
                        doneList.isPresent() ? doneList.get().earlierFilesOf(input) : Set.of();
                files = destination.put(input, converted.outputs(), earlier);
                if (doneList.isPresent()) {
                    List<Path> paths = files.stream().flatMap(List::stream).map(Path::of).toList();
                    doneList.get().add(input, bytes, paths, outcome == ExitCode.OK);
                }
            } catch (SeveralFilesException e) {
                throw e;
            } catch (IOException e) {
                return problem(FileProblem.writing(input.name(), e, language));
            } catch (RuntimeException e) {
                return unexpected(input, e);
            }
            report.made(input.name(), Summary.of(converted), files);
        }
        report.diagnostics(
                input.name(), converted.source(), converted.places(), converted.diagnostics());
        return outcome;
    }

    private ExitCode unexpected(Input input, Throwable error) throws IOException {
        UnexpectedError.trace(error, surroundings);
        return problem(
                new FileProblem(
                        input.name(), UnexpectedError.diagnostic(error), ExitCode.INTERNAL));
    }

    private ExitCode problem(FileProblem problem) throws IOException {
        report.problem(problem);
        return problem.outcome();
    }
}
