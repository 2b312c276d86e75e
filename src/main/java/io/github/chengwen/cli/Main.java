package io.github.chengwen.cli;

import io.github.chengwen.cli.console.DiagnosticText;
import io.github.chengwen.cli.console.ExitCode;
import io.github.chengwen.cli.console.FileProblem;
import io.github.chengwen.cli.console.LanguageName;
import io.github.chengwen.cli.console.ProgramVersion;
import io.github.chengwen.cli.console.Surroundings;
import io.github.chengwen.cli.console.UnexpectedError;
import io.github.chengwen.diag.Language;
import io.github.chengwen.text.SourceText;
import java.io.IOException;
import java.util.List;

/** The program {@code chengwen}. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        prepare();
        System.exit(run(List.of(arguments), Surroundings.ofThisProcess()));
    }

    /** Sets system properties before the libraries read them. */
    static void prepare() {
        // Pages are drawn into images: AWT must not look for a display.
        System.setProperty("java.awt.headless", "true");
        // POI logs nothing of use to users, and Log4j's search for a provider takes longer than
        // writing the DOCX.
        System.setProperty(
                "log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider");
    }

    /** Runs one command; the result is the program's exit status (cli.md §1). */
    static int run(List<String> arguments, Surroundings surroundings) {
        Language language = LanguageName.choose(arguments, surroundings.locale());
        int status;
        try {
            status = execute(arguments, surroundings, language);
        } catch (StackOverflowError | OutOfMemoryError e) {
            status = UnexpectedError.report(e, surroundings, language).status();
        }
        // Errors of standard output, such as a full disk or a closed pipe, show only after the
        // flush.
        if (surroundings.out().isWithoutReader()) {
            status = ExitCode.PIPE_CLOSED.status();
        } else if (surroundings.out().checkError()) {
            IOException broken =
                    surroundings.out().failure().orElseGet(() -> new IOException("stdout"));
            FileProblem problem = FileProblem.writing("chengwen", broken, language);
            SourceText none = SourceText.of("", "");
            surroundings
                    .err()
                    .print(
                            new DiagnosticText(language)
                                    .format(problem.file(), none, problem.diagnostic()));
            status = Math.max(status, problem.outcome().status());
        }
        surroundings.err().flush();
        return status;
    }

    private static int execute(
            List<String> arguments, Surroundings surroundings, Language language) {
        if (ProgramVersion.isAllOf(arguments)) {
            surroundings.out().println(ProgramVersion.line());
            return ExitCode.OK.status();
        }
        return new Commands(surroundings, language)
                .understanding(arguments)
                .execute(arguments.toArray(new String[0]));
    }
}
