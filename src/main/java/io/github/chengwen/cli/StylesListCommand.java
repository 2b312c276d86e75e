package io.github.chengwen.cli;

import io.github.chengwen.cli.console.ExitCode;
import io.github.chengwen.cli.console.Surroundings;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Message;
import io.github.chengwen.style.Style;
import io.github.chengwen.style.yaml.BuiltInStyles;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code chengwen styles list}: the built-in styles. */
@Command(name = "list")
final class StylesListCommand implements Callable<Integer> {

    private static final Message DEFAULT = new Message("（默认）", " (default)");
    private static final int NAME_CELLS = 12;

    private final Surroundings surroundings;
    private final Language language;

    StylesListCommand(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    @Override
    public Integer call() {
        for (String name : BuiltInStyles.names()) {
            Style style = BuiltInStyles.load(name).style().orElseThrow();
            String mark =
                    name.equals(BuiltInStyles.DEFAULT) ? DEFAULT.format(language, List.of()) : "";
            String gap = " ".repeat(Math.max(1, NAME_CELLS - name.length()));
            surroundings.out().print(name + gap + style.subject() + mark + "\n");
        }
        return ExitCode.OK.status();
    }
}
