package io.github.chengwen.cli.console;

import io.github.chengwen.diag.Severity;

/** The least severity that makes the program fail ({@code --fail-on}). */
public enum FailLevel {
    ERROR,
    WARNING,
    NEVER;

    boolean isReachedBy(Severity severity) {
        return switch (this) {
            case ERROR -> severity == Severity.ERROR;
            case WARNING -> severity != Severity.NOTE;
            case NEVER -> false;
        };
    }
}
