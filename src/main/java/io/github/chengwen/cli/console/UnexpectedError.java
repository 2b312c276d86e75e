package io.github.chengwen.cli.console;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Span;
import io.github.chengwen.text.SourceText;

/** Reports an internal error by its code, without a stack trace. */
public final class UnexpectedError {

    /** If this variable is set, the stack trace is printed too. */
    private static final String DEBUG = "CHENGWEN_DEBUG";

    private UnexpectedError() {}

    public static Diagnostic diagnostic(Throwable error) {
        String message = error.getMessage() == null ? "" : ": " + error.getMessage();
        return Diagnostic.of(Code.INTERNAL, Span.NONE, error.getClass().getSimpleName() + message);
    }

    /** Prints the report on standard error. */
    public static ExitCode report(Throwable error, Surroundings surroundings, Language language) {
        SourceText none = SourceText.of("", "");
        surroundings
                .err()
                .print(new DiagnosticText(language).format("chengwen", none, diagnostic(error)));
        trace(error, surroundings);
        return ExitCode.INTERNAL;
    }

    public static void trace(Throwable error, Surroundings surroundings) {
        if (surroundings.variable(DEBUG).isPresent()) {
            error.printStackTrace(surroundings.err());
        }
    }
}
