package io.github.chengwen.cli;

import picocli.CommandLine.Option;

/** The option {@code --full}. */
final class DetailChoice {

    @Option(names = "--full", descriptionKey = "full")
    private boolean full;

    /** What was asked for, or what the command says by itself. */
    Detail or(Detail usual) {
        return full ? Detail.FULL : usual;
    }
}
