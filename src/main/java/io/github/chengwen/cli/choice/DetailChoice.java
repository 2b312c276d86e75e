package io.github.chengwen.cli.choice;

import io.github.chengwen.cli.report.Detail;
import picocli.CommandLine.Option;

/** The option {@code --full}. */
public final class DetailChoice {

    @Option(names = "--full", descriptionKey = "full")
    private boolean full;

    /** What was asked for, or what the command says by itself. */
    public Detail or(Detail usual) {
        return full ? Detail.FULL : usual;
    }
}
