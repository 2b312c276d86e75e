package io.github.chengwen.cli;

import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Message;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what is wrong with the arguments, in the user's language. */
final class UsageErrors implements IParameterExceptionHandler {

    private static final Message UNKNOWN = new Message("不认识的参数：{0}", "unknown argument: {0}");
    private static final Message MISSING = new Message("缺少参数：{0}", "missing argument: {0}");
    private static final Message BAD_VALUE =
            new Message("“{1}”不能用作 {0} 的值，应为 {2}", "“{1}” is no value for {0}; it takes {2}");
    private static final Message COMMAND =
            new Message(
                    "缺少命令，例如 chengwen convert 讲话稿.txt",
                    "a command is needed, such as chengwen convert speech.txt");
    private static final Message MORE = new Message("用法见 {0} --help", "see {0} --help");

    private final Language language;

    UsageErrors(Language language) {
        this.language = language;
    }

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("chengwen: " + Printable.of(message(problem)));
        err.println(MORE.format(language, List.of(command.getCommandSpec().qualifiedName())));
        return ExitCode.USAGE.status();
    }

    private String message(ParameterException problem) {
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return UNKNOWN.format(language, List.of(String.join(" ", unmatched.getUnmatched())));
        }
        if (problem instanceof MissingParameterException missing) {
            String labels =
                    missing.getMissing().stream()
                            .map(UsageErrors::label)
                            .collect(Collectors.joining(" "));
            return MISSING.format(language, List.of(labels));
        }
        if (!problem.getCommandLine().getSubcommands().isEmpty()) {
            return COMMAND.format(language, List.of());
        }
        ArgSpec argument = problem.getArgSpec();
        String value = problem.getValue();
        if (argument != null && value != null) {
            return BAD_VALUE.format(
                    language, List.of(label(argument), value, argument.paramLabel()));
        }
        return String.valueOf(problem.getMessage());
    }

    private static String label(ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option
                ? option.longestName()
                : argument.paramLabel();
    }
}
