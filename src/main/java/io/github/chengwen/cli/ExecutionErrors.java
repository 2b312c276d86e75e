package io.github.chengwen.cli;

import io.github.chengwen.cli.console.ConfigurationException;
import io.github.chengwen.cli.console.ExitCode;
import io.github.chengwen.cli.console.Surroundings;
import io.github.chengwen.cli.console.UnexpectedError;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Printable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Reports the exception that ended a command: a configuration error or an internal one. */
final class ExecutionErrors implements IExecutionExceptionHandler {

    private final Surroundings surroundings;
    private final Language language;

    ExecutionErrors(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    @Override
    public int handleExecutionException(Exception error, CommandLine command, ParseResult parsed) {
        if (error instanceof ConfigurationException problem) {
            command.getErr().println("chengwen: " + Printable.of(problem.reason()));
            return ExitCode.CONFIGURATION.status();
        }
        return UnexpectedError.report(error, surroundings, language).status();
    }
}
