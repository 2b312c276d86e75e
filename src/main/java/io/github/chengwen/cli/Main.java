package io.github.chengwen.cli;

import io.github.chengwen.diag.Language;
import io.github.chengwen.text.SourceText;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;

/** The program {@code chengwen}. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        // Pages are drawn, but not on a screen: Java must not look for one.
        System.setProperty("java.awt.headless", "true");
        System.exit(run(List.of(arguments), Surroundings.ofThisProcess()));
    }

    /** Runs one command; the result is the program's exit status (cli.md §1). */
    static int run(List<String> arguments, Surroundings surroundings) {
        Language language = LanguageName.choose(arguments, surroundings.locale());
        int status;
        try {
            status = commands(surroundings, language).execute(arguments.toArray(new String[0]));
        } catch (StackOverflowError | OutOfMemoryError e) {
            status = UnexpectedError.report(e, surroundings, language).status();
        }
        // A full disk or a closed pipe behind standard output shows only here.
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

    private static CommandLine commands(Surroundings surroundings, Language language) {
        CommandLine commands = new CommandLine(new TopCommand());
        commands.addSubcommand(new ConvertCommand(surroundings, language));
        commands.addSubcommand(new PagesCommand(surroundings, language));
        commands.addSubcommand(new CheckCommand(surroundings, language));
        commands.addSubcommand(new InspectCommand(surroundings, language));
        commands.addSubcommand(new WatchCommand(surroundings, language));
        commands.addSubcommand(StylesCommand.withSubcommands(surroundings, language));
        commands.addSubcommand(new FontsCommand(surroundings, language));
        commands.addSubcommand(new ExplainCommand(surroundings, language));
        commands.addSubcommand(new DoctorCommand(surroundings, language));
        commands.addSubcommand(new CompletionCommand(surroundings));
        commands.addSubcommand(new ManCommand(surroundings));
        commands.addSubcommand(new HelpCommand(language));
        commands.setResourceBundle(HelpTexts.in(language));
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setUsageHelpAutoWidth(false);
        commands.setOut(new PrintWriter(surroundings.out(), true, surroundings.charset()));
        commands.setErr(new PrintWriter(surroundings.err(), true, surroundings.charset()));
        commands.setParameterExceptionHandler(new UsageErrors(language));
        commands.setExecutionExceptionHandler(
                (e, command, parsed) -> {
                    if (e instanceof ConfigurationException problem) {
                        command.getErr().println("chengwen: " + Printable.of(problem.reason()));
                        return ExitCode.CONFIGURATION.status();
                    }
                    return UnexpectedError.report(e, surroundings, language).status();
                });
        return commands;
    }
}
