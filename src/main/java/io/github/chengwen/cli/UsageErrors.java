package io.github.chengwen.cli;

import io.github.chengwen.cli.console.ExitCode;
import io.github.chengwen.cli.console.LikelyValueException;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Message;
import io.github.chengwen.diag.Printable;
import io.github.chengwen.input.Drafts;
import io.github.chengwen.style.yaml.NearestKey;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reports an error in the arguments in one line, in the user's language. */
final class UsageErrors implements IParameterExceptionHandler {

    private static final Message UNKNOWN = new Message("不认识的参数：{0}", "unknown argument: {0}");
    private static final Message PERHAPS =
            new Message("不认识的参数：{0}，是不是 {1}？", "unknown argument: {0}; did you mean {1}?");
    private static final Message DRAFT_ALONE =
            new Message(
                    "缺少命令，是不是 chengwen convert {0}？",
                    "a command is needed; did you mean chengwen convert {0}?");
    private static final Message ONCE = new Message("{0} 只能写一次", "{0} can be given once only");
    private static final Message SUBCOMMAND = new Message("缺少命令：{0}", "a command is needed: {0}");
    private static final Message MISSING = new Message("缺少参数：{0}", "missing argument: {0}");
    private static final Message SUCH_AS = new Message("，例如 {0}", ", such as {0}");
    private static final Message VALUE_NEEDED =
            new Message("{0} 后面要写值：{1}", "{0} needs a value: {1}");
    private static final Message BAD_VALUE =
            new Message("“{1}”不能用作 {0} 的值，应为 {2}", "“{1}” is no value for {0}; it takes {2}");
    private static final Message MEANT = new Message("，是不是 {0}？", "; did you mean {0}?");
    private static final Message NO_VALUE = new Message("{0} 后面不写值", "{0} takes no value");
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
            return unknown(unmatched);
        }
        if (problem instanceof MissingParameterException missing) {
            return missing(missing);
        }
        if (problem instanceof OverwrittenOptionException twice) {
            return ONCE.format(language, List.of(label(twice.getOverwritten())));
        }
        Set<String> subcommands = problem.getCommandLine().getSubcommands().keySet();
        if (!subcommands.isEmpty()) {
            return problem.getCommandLine().getParent() == null
                    ? COMMAND.format(language, List.of())
                    : SUBCOMMAND.format(language, List.of(String.join(" | ", subcommands)));
        }
        ArgSpec argument = problem.getArgSpec();
        String value = problem.getValue();
        if (argument != null && argument.arity().max() == 0) {
            return NO_VALUE.format(language, List.of(label(argument)));
        }
        if (argument != null && value != null) {
            List<String> words = List.of(label(argument), value, argument.paramLabel());
            return BAD_VALUE.format(language, words)
                    + meant(problem, value, argument.paramLabel())
                            .map(meant -> MEANT.format(language, List.of(meant)))
                            .orElse("");
        }
        return String.valueOf(problem.getMessage());
    }

    /** The missing argument with an example, or the option that lacks its value. */
    private String missing(MissingParameterException problem) {
        List<ArgSpec> missing = problem.getMissing();
        if (missing.stream().allMatch(ArgSpec::isOption)) {
            ArgSpec option = missing.get(0);
            return VALUE_NEEDED.format(language, List.of(label(option), option.paramLabel()));
        }
        String labels = missing.stream().map(UsageErrors::label).collect(Collectors.joining(" "));
        CommandSpec command = problem.getCommandLine().getCommandSpec();
        String key = command.qualifiedName(".") + ".example";
        String example =
                command.resourceBundle().containsKey(key)
                        ? SUCH_AS.format(language, List.of(command.resourceBundle().getString(key)))
                        : "";
        return MISSING.format(language, List.of(labels)) + example;
    }

    /** The value that was probably meant: the converter knows, or one of the words is near. */
    private static Optional<String> meant(ParameterException problem, String typed, String label) {
        if (problem.getCause() instanceof LikelyValueException likely) {
            return Optional.of(likely.meant());
        }
        // Words in capitals, as in N-M, stand for what the user chooses.
        List<String> words =
                Stream.of(label.split("[|]")).filter(word -> word.matches("[a-z0-9]+")).toList();
        return NearestKey.of(typed, words);
    }

    private String unknown(UnmatchedArgumentException problem) {
        String typed = problem.getUnmatched().get(0);
        CommandSpec command = problem.getCommandLine().getCommandSpec();
        List<String> known = new ArrayList<>(command.subcommands().keySet());
        known.addAll(command.optionsMap().keySet());
        if (command.parent() == null && isDraft(typed)) {
            return DRAFT_ALONE.format(language, List.of(typed));
        }
        Optional<String> meant = nearest(typed, known);
        return meant.isPresent()
                ? PERHAPS.format(language, List.of(typed, meant.get()))
                : UNKNOWN.format(language, List.of(String.join(" ", problem.getUnmatched())));
    }

    /** Whether a word in the place of a command is a draft, which should have been converted. */
    private static boolean isDraft(String typed) {
        return Drafts.isDraft(typed);
    }

    /**
     * The word that was probably meant. All options of one letter are alike, so that only the other
     * case comes near; a long option may have lost one of its dashes.
     */
    private static Optional<String> nearest(String typed, List<String> known) {
        if (typed.matches("-[^-]")) {
            return known.stream().filter(typed::equalsIgnoreCase).findFirst();
        }
        return known.contains("-" + typed) ? Optional.of("-" + typed) : NearestKey.of(typed, known);
    }

    private static String label(ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option
                ? option.longestName()
                : argument.paramLabel();
    }
}
