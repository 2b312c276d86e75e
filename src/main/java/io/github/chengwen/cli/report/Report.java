package io.github.chengwen.cli.report;

import io.github.chengwen.PrintedPlaces;
import io.github.chengwen.cli.console.FileProblem;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.text.SourceText;
import java.io.IOException;
import java.util.List;

/** Reports the results of drafts as they come. */
public interface Report {

    /**
     * Reports the files written for a draft.
     *
     * @param file the draft's name
     * @param files for each summary the names of its files
     */
    void made(String file, List<Summary> summaries, List<List<String>> files) throws IOException;

    /**
     * Reports a draft that {@code --resume} skips.
     *
     * @param files the names of its files
     */
    void skipped(String file, List<String> files) throws IOException;

    /**
     * Reports the diagnostics of a file.
     *
     * @param source its text; empty where it could not be read
     * @param places where its text is printed
     */
    void diagnostics(String file, SourceText source, PrintedPlaces places, Diagnostics diagnostics)
            throws IOException;

    /** Reports a problem with a file as a whole. */
    default void problem(FileProblem problem) throws IOException {
        diagnostics(
                problem.file(),
                SourceText.of(problem.file(), ""),
                PrintedPlaces.none(),
                Diagnostics.of(problem.diagnostic()));
    }
}
