package io.github.chengwen.cli.help;

import io.github.chengwen.cli.console.ExitCode;
import io.github.chengwen.cli.console.Surroundings;
import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Message;
import io.github.chengwen.diag.Printable;
import io.github.chengwen.diag.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chengwen explain}: cause, example and remedy of a code; without a code, lists all. */
@Command(name = "explain")
public final class ExplainCommand implements Callable<Integer> {

    private static final Message UNKNOWN =
            new Message("没有“{0}”这个代码，最接近的是 {1}", "there is no code “{0}”, the nearest: {1}");
    private static final Message SEMICOLON = new Message("；", "; ");
    private static final Message COMMA = new Message("、", ", ");
    private static final Message CAUSE = new Message("原因", "Cause");
    private static final Message BAD = new Message("这样会出现", "This brings it up");
    private static final Message GOOD = new Message("这样不会", "This does not");
    private static final Message REMEDY = new Message("怎么办", "What to do");

    private final Surroundings surroundings;
    private final Language language;

    @Spec private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "CODE", descriptionKey = "explain.codes")
    private List<String> codes = List.of();

    public ExplainCommand(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    @Override
    public Integer call() {
        List<Code> asked = typed().stream().flatMap(code -> CodeNames.find(code).stream()).toList();
        if (codes.isEmpty()) {
            Stream.of(Code.values())
                    .sorted(Comparator.comparing(Code::id))
                    .forEach(code -> print(heading(code)));
        }
        for (int i = 0; i < asked.size(); i++) {
            print(i == 0 ? "" : "\n");
            explain(asked.get(i));
        }
        if (asked.size() < typed().size()) {
            surroundings.out().flush();
            throw new ParameterException(spec.commandLine(), unknown());
        }
        return ExitCode.OK.status();
    }

    /** The codes as they were typed, also with commas between them. */
    private List<String> typed() {
        return codes.stream()
                .flatMap(word -> Stream.of(word.split("[,，、]", -1)))
                .map(String::strip)
                .toList();
    }

    /** What was asked for and is no code, each with the nearest codes. */
    private String unknown() {
        return typed().stream()
                .filter(typed -> CodeNames.find(typed).isEmpty())
                .map(typed -> UNKNOWN.format(language, List.of(typed, nearest(typed))))
                .collect(Collectors.joining(SEMICOLON.format(language, List.of())));
    }

    private String nearest(String typed) {
        return CodeNames.nearest(typed).stream()
                .map(Code::id)
                .collect(Collectors.joining(COMMA.format(language, List.of())));
    }

    private void explain(Code code) {
        Explanations texts = Explanations.in(language);
        print(heading(code));
        part(CAUSE, texts.cause(code));
        part(BAD, texts.bad(code));
        part(GOOD, texts.good(code));
        part(REMEDY, texts.remedy(code));
    }

    private void part(Message title, Optional<String> text) {
        if (text.isPresent()) {
            print("\n" + title.format(language, List.of()) + "\n");
            text.get().lines().forEach(line -> print("    " + Printable.of(line) + "\n"));
        }
    }

    /** The message with … for its arguments. */
    private String heading(Code code) {
        List<String> dots = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            dots.add("…");
        }
        return code.id()
                + "  "
                + cell(severity(code.severity()))
                + "  "
                + code.message().format(language, dots)
                + "\n";
    }

    private String severity(Severity severity) {
        Message name =
                switch (severity) {
                    case ERROR -> new Message("错误", "error");
                    case WARNING -> new Message("警告", "warning");
                    case NOTE -> new Message("提醒", "note");
                };
        return name.format(language, List.of());
    }

    private String cell(String text) {
        return language == Language.CHINESE
                ? text
                : text + " ".repeat(Math.max(0, "warning".length() - text.length()));
    }

    private void print(String text) {
        surroundings.out().print(text);
    }
}
