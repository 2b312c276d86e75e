package io.github.chengwen.cli.console;

import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Severity;

/** The exit statuses of the program, on which scripts rely (cli.md §1). */
public enum ExitCode {
    OK(0),
    /** There are diagnostics at the fail level. */
    FINDINGS(1),
    USAGE(2),
    /** Input cannot be read or decoded. */
    INPUT(3),
    OUTPUT(4),
    /** Error in configuration, style or locale. */
    CONFIGURATION(5),
    /** Another process serves the watched folder already. */
    RUNNING(6),
    INTERNAL(70),
    /** Stopped by Ctrl-C: 128 + SIGINT. */
    INTERRUPTED(130),
    /** The reader of standard output has closed the pipe: 128 + SIGPIPE. */
    PIPE_CLOSED(141);

    private final int status;

    ExitCode(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** The worse of two; the worst of several drafts is the program's. */
    public ExitCode orWorse(ExitCode other) {
        return status >= other.status ? this : other;
    }

    /** The exit status for a draft with these diagnostics. */
    public static ExitCode of(Diagnostics diagnostics, FailLevel level) {
        ExitCode worst = OK;
        for (Diagnostic diagnostic : diagnostics) {
            worst = worst.orWorse(of(diagnostic, level));
        }
        return worst;
    }

    private static ExitCode of(Diagnostic diagnostic, FailLevel level) {
        ExitCode found = level.isReachedBy(diagnostic.severity()) ? FINDINGS : OK;
        if (diagnostic.severity() != Severity.ERROR) {
            return found;
        }
        // By the family of the code, its first digit: CW1xx and CW7xx are input, CW9xx internal.
        return switch (diagnostic.code().id().charAt(2)) {
            case '1', '7' -> INPUT;
            case '9' -> INTERNAL;
            default -> found;
        };
    }
}
