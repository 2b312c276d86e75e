package io.github.chengwen.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chengwen completion}: a script that lets the shell complete commands and options. */
@Command(name = "completion")
final class CompletionCommand implements Callable<Integer> {

    /** Makes zsh accept the script for bash. */
    private static final String FOR_ZSH =
            """
            #compdef chengwen
            autoload -U +X compinit && compinit
            autoload -U +X bashcompinit && bashcompinit
            """;

    private static final Pattern VALUES = Pattern.compile("(?m)(?<=_args=)\\(.*\\).*$");

    private final Surroundings surroundings;

    @Spec private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "bash|zsh", descriptionKey = "completion.shell")
    private Shell shell = Shell.BASH;

    CompletionCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The supported shells. */
    enum Shell {
        BASH,
        ZSH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() {
        CommandLine top = spec.root().commandLine();
        // picocli completes the names of enum constants, in capitals.
        String script =
                VALUES.matcher(AutoComplete.bash(top.getCommandName(), top))
                        .replaceAll(values -> values.group().toLowerCase(Locale.ROOT));
        surroundings.out().print(shell == Shell.ZSH ? FOR_ZSH + script : script);
        return ExitCode.OK.status();
    }
}
