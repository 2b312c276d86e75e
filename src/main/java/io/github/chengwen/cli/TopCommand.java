package io.github.chengwen.cli;

import io.github.chengwen.cli.console.LanguageName;
import io.github.chengwen.cli.console.ProgramVersion;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code chengwen}: the options of all commands. */
@SuppressWarnings("UnusedVariable") // picocli reads them
@Command(
        name = "chengwen",
        versionProvider = ProgramVersion.class,
        synopsisSubcommandLabel = "COMMAND")
final class TopCommand {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "help")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "version")
    private boolean version;

    /** Declared for the parser only; {@link LanguageName#choose} reads it before. */
    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            scope = ScopeType.INHERIT,
            descriptionKey = "lang")
    private Optional<LanguageName> language = Optional.empty();
}
