package io.github.chengwen.cli.help;

import io.github.chengwen.cli.console.ExitCode;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Message;
import io.github.chengwen.style.yaml.NearestKey;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chengwen help COMMAND}: the same as {@code chengwen COMMAND --help}. */
@Command(name = "help")
public final class HelpCommand implements Callable<Integer> {

    private static final Message UNKNOWN = new Message("没有这个命令：{0}", "no such command: {0}");

    private static final Message PERHAPS =
            new Message("没有这个命令：{0}，是不是 {1}？", "no such command: {0}; did you mean {1}?");

    private final Language language;

    @Spec private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "COMMAND", descriptionKey = "help.commands")
    private List<String> names = List.of();

    public HelpCommand(Language language) {
        this.language = language;
    }

    @Override
    public Integer call() {
        CommandLine command = spec.root().commandLine();
        for (String name : names) {
            CommandLine next = command.getSubcommands().get(name);
            if (next == null) {
                throw new ParameterException(
                        spec.commandLine(), unknown(name, command.getSubcommands().keySet()));
            }
            command = next;
        }
        command.usage(spec.commandLine().getOut());
        return ExitCode.OK.status();
    }

    private String unknown(String typed, Set<String> known) {
        return NearestKey.of(typed, known)
                .map(meant -> PERHAPS.format(language, List.of(typed, meant)))
                .orElseGet(() -> UNKNOWN.format(language, List.of(typed)));
    }
}
