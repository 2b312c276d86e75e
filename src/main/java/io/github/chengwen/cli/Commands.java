package io.github.chengwen.cli;

import io.github.chengwen.cli.console.Surroundings;
import io.github.chengwen.cli.help.CompletionCommand;
import io.github.chengwen.cli.help.ExplainCommand;
import io.github.chengwen.cli.help.HelpCommand;
import io.github.chengwen.cli.help.HelpTexts;
import io.github.chengwen.cli.help.ManCommand;
import io.github.chengwen.diag.Language;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;

/**
 * The commands of the program. picocli reads the annotations of every command it creates, which for
 * all of them takes longer than to typeset a draft; so where the first argument names a command,
 * only that one is created.
 */
final class Commands {

    /** In the order of the help. */
    private static final List<String> NAMES =
            List.of(
                    "convert",
                    "pages",
                    "check",
                    "inspect",
                    "watch",
                    "serve",
                    "styles",
                    "fonts",
                    "explain",
                    "doctor",
                    "completion",
                    "man",
                    "help");

    /** Commands about all others, which therefore need all of them. */
    private static final List<String> ABOUT_ALL = List.of("completion", "man", "help");

    private final Surroundings surroundings;
    private final Language language;

    Commands(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    /** The parser for these arguments. */
    CommandLine understanding(List<String> arguments) {
        CommandLine commands = new CommandLine(new TopCommand());
        for (String name : namesFor(arguments)) {
            commands.addSubcommand(command(name));
        }
        commands.setResourceBundle(HelpTexts.in(language));
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setUsageHelpAutoWidth(false);
        commands.setOut(new PrintWriter(surroundings.out(), true, surroundings.charset()));
        commands.setErr(new PrintWriter(surroundings.err(), true, surroundings.charset()));
        commands.setParameterExceptionHandler(new UsageErrors(language));
        commands.setExecutionExceptionHandler(new ExecutionErrors(surroundings, language));
        return commands;
    }

    private static List<String> namesFor(List<String> arguments) {
        String first = arguments.isEmpty() ? "" : arguments.get(0);
        return NAMES.contains(first) && !ABOUT_ALL.contains(first) ? List.of(first) : NAMES;
    }

    private Object command(String name) {
        return switch (name) {
            case "convert" -> new ConvertCommand(surroundings, language);
            case "pages" -> new PagesCommand(surroundings, language);
            case "check" -> new CheckCommand(surroundings, language);
            case "inspect" -> new InspectCommand(surroundings, language);
            case "watch" -> new WatchCommand(surroundings, language);
            case "serve" -> new ServeCommand(surroundings, language);
            case "styles" -> StylesCommand.withSubcommands(surroundings, language);
            case "fonts" -> new FontsCommand(surroundings, language);
            case "explain" -> new ExplainCommand(surroundings, language);
            case "doctor" -> new DoctorCommand(surroundings, language);
            case "completion" -> new CompletionCommand(surroundings, language);
            case "man" -> new ManCommand(surroundings);
            case "help" -> new HelpCommand(language);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
