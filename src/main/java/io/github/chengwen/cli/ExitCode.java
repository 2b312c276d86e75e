package io.github.chengwen.cli;

import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Severity;

/** What the program's exit status says; an interface that scripts rely on (cli.md §1). */
enum ExitCode {
    OK(0),
    /** Diagnostics at the fail level. */
    FINDINGS(1),
    USAGE(2),
    /** Input unreadable or undecodable. */
    INPUT(3),
    OUTPUT(4),
    /** Configuration, style or locale. */
    CONFIGURATION(5),
    /** Another process serves the watched folder. */
    RUNNING(6),
    INTERNAL(70),
    /** Stopped by Ctrl-C; what a shell makes of SIGINT. */
    INTERRUPTED(130),
    /** Whoever read standard output has gone away; what a shell makes of SIGPIPE. */
    PIPE_CLOSED(141);

    private final int status;

    ExitCode(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    /** Of several drafts, the worst outcome is the program's. */
    ExitCode orWorse(ExitCode other) {
        return status >= other.status ? this : other;
    }

    /** The outcome for a draft with these diagnostics. */
    static ExitCode of(Diagnostics diagnostics, FailLevel level) {
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
        // The first digit of a code is its family.
        return switch (diagnostic.code().id().charAt(2)) {
            case '1' -> INPUT;
            case '9' -> INTERNAL;
            default -> found;
        };
    }
}
