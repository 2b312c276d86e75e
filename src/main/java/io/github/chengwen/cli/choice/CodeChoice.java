package io.github.chengwen.cli.choice;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Message;
import io.github.chengwen.style.HouseRules;
import io.github.chengwen.style.Style;
import io.github.chengwen.style.Verdict;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options {@code --select} and {@code --ignore}: which codes are told. */
public final class CodeChoice {

    private static final Message UNKNOWN =
            new Message(
                    "没有以“{0}”开头的代码；见 chengwen explain",
                    "no code begins with “{0}”; see chengwen explain");

    @Option(names = "--select", split = ",", paramLabel = "CODE", descriptionKey = "check.select")
    private List<String> selected = List.of();

    @Option(names = "--ignore", split = ",", paramLabel = "CODE", descriptionKey = "check.ignore")
    private List<String> ignored = List.of();

    /**
     * The style with the codes that are not wanted switched off; errors are always told.
     *
     * @throws ParameterException if no code begins with what was typed
     */
    public Style of(Style style, CommandLine command, Language language) {
        if (selected.isEmpty() && ignored.isEmpty()) {
            return style;
        }
        Stream.concat(selected.stream(), ignored.stream())
                .filter(typed -> Stream.of(Code.values()).noneMatch(c -> isOf(c, typed)))
                .findFirst()
                .ifPresent(
                        typed -> {
                            String message = UNKNOWN.format(language, List.of(typed));
                            throw new ParameterException(command, message);
                        });
        HouseRules rules = style.check();
        Map<Code, Verdict> verdicts = new EnumMap<>(Code.class);
        verdicts.putAll(rules.verdicts());
        for (Code code : Code.values()) {
            boolean wanted =
                    selected.isEmpty() || selected.stream().anyMatch(typed -> isOf(code, typed));
            boolean dropped = ignored.stream().anyMatch(typed -> isOf(code, typed));
            if (HouseRules.mayDecide(code) && (!wanted || dropped)) {
                verdicts.put(code, Verdict.OFF);
            }
        }
        return style.withCheck(new HouseRules(verdicts, rules.terms()));
    }

    /** Whether a code begins with what was typed: CW363, 363 and CW36 all mean it. */
    private static boolean isOf(Code code, String typed) {
        String id = typed.strip().toUpperCase(Locale.ROOT);
        return !id.isEmpty() && code.id().startsWith(id.startsWith("CW") ? id : "CW" + id);
    }
}
