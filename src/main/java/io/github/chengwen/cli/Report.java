package io.github.chengwen.cli;

import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.text.SourceText;
import java.io.IOException;
import java.util.List;

/** Tells what became of the drafts, as it happens. */
interface Report {

    /**
     * Files were made of a draft.
     *
     * @param file the draft's name
     * @param files for each summary the names of its files
     */
    void made(String file, List<Summary> summaries, List<List<String>> files) throws IOException;

    /**
     * A draft was left alone, because its files are there.
     *
     * @param files their names
     */
    void skipped(String file, List<String> files) throws IOException;

    /**
     * What there is to say of a file.
     *
     * @param source its characters; empty where there are none
     */
    void diagnostics(String file, SourceText source, Diagnostics diagnostics) throws IOException;

    /** What is wrong with a file as a whole. */
    default void problem(FileProblem problem) throws IOException {
        diagnostics(
                problem.file(),
                SourceText.of(problem.file(), ""),
                Diagnostics.of(problem.diagnostic()));
    }
}
