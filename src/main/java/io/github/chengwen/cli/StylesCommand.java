package io.github.chengwen.cli;

import io.github.chengwen.cli.console.Surroundings;
import io.github.chengwen.diag.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code chengwen styles}: lists, shows and checks styles. */
@Command(name = "styles", synopsisSubcommandLabel = "COMMAND")
final class StylesCommand {

    static CommandLine withSubcommands(Surroundings surroundings, Language language) {
        return new CommandLine(new StylesCommand())
                .addSubcommand(new StylesListCommand(surroundings, language))
                .addSubcommand(new StylesShowCommand(surroundings, language))
                .addSubcommand(new StylesCheckCommand(surroundings, language));
    }
}
