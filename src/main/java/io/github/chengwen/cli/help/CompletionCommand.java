package io.github.chengwen.cli.help;

import io.github.chengwen.cli.console.ExitCode;
import io.github.chengwen.cli.console.Surroundings;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Message;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chengwen completion}: a script that lets the shell complete commands and options. */
@Command(name = "completion")
public final class CompletionCommand implements Callable<Integer> {

    /** Makes zsh accept the script for bash. */
    private static final String FOR_ZSH =
            """
            #compdef chengwen
            autoload -U +X compinit && compinit
            autoload -U +X bashcompinit && bashcompinit
            """;

    private static final Pattern VALUES = Pattern.compile("(?m)(?<=_args=)\\(.*\\).*$");

    private static final Message NO_SCRIPT =
            new Message(
                    "没有“{0}”的补全脚本，只有 bash 和 zsh 的",
                    "there is no completion for “{0}”, only for bash and zsh");

    private final Surroundings surroundings;
    private final Language language;

    @Spec private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "bash|zsh",
            descriptionKey = "completion.shell",
            completionCandidates = Shells.class)
    private String shell = Shells.BASH;

    public CompletionCommand(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    /** The supported shells. */
    static final class Shells implements Iterable<String> {

        static final String BASH = "bash";
        static final String ZSH = "zsh";
        private static final List<String> ALL = List.of(BASH, ZSH);

        @Override
        public Iterator<String> iterator() {
            return ALL.iterator();
        }
    }

    @Override
    public Integer call() {
        String asked = shell.toLowerCase(Locale.ROOT);
        if (!Shells.ALL.contains(asked)) {
            throw new ParameterException(
                    spec.commandLine(), NO_SCRIPT.format(language, List.of(shell)));
        }
        CommandLine top = spec.root().commandLine();
        // picocli completes the names of enum constants, in capitals.
        String script =
                VALUES.matcher(AutoComplete.bash(top.getCommandName(), top))
                        .replaceAll(values -> values.group().toLowerCase(Locale.ROOT));
        surroundings.out().print(asked.equals(Shells.ZSH) ? FOR_ZSH + script : script);
        return ExitCode.OK.status();
    }
}
