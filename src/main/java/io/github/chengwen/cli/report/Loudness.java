package io.github.chengwen.cli.report;

import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Message;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options {@code -v} and {@code -q}: how much a command says. */
public final class Loudness {

    private static final Message ONE_OF =
            new Message("-q 和 -v 不能同时用", "-q and -v exclude each other");

    @Option(
            names = {"-v", "--verbose"},
            descriptionKey = "verbose")
    private boolean verbose;

    @Option(
            names = {"-q", "--quiet"},
            descriptionKey = "quiet")
    private boolean quiet;

    public boolean isVerbose() {
        return verbose;
    }

    public boolean isQuiet() {
        return quiet;
    }

    /**
     * Passes if not both options are given.
     *
     * @throws ParameterException if they are
     */
    public void check(CommandLine command, Language language) {
        if (quiet && verbose) {
            throw new ParameterException(command, ONE_OF.format(language, List.of()));
        }
    }

    /** A report for people as loud as asked for. */
    public Report of(TextReport report) {
        return quiet ? new ErrorsOnly(report) : report;
    }
}
