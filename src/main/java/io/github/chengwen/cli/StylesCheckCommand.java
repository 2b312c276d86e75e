package io.github.chengwen.cli;

import io.github.chengwen.cli.choice.StyleChoice;
import io.github.chengwen.cli.console.ExitCode;
import io.github.chengwen.cli.console.Surroundings;
import io.github.chengwen.cli.report.Report;
import io.github.chengwen.cli.report.TextReport;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Message;
import io.github.chengwen.diag.Printable;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code chengwen styles check}: reports errors in style files, with line and column. */
@Command(name = "check")
final class StylesCheckCommand implements Callable<Integer> {

    private static final Message GOOD = new Message("{0}：没有问题", "{0}: no problems");

    private final Surroundings surroundings;
    private final Language language;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "styles.check.files")
    private List<String> files = List.of();

    StylesCheckCommand(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    @Override
    public Integer call() throws IOException {
        Report report = new TextReport(surroundings.err(), surroundings.err(), language, false);
        StyleChoice styles = new StyleChoice(report, language);
        ExitCode worst = ExitCode.OK;
        for (String file : files) {
            if (styles.find(file, List.of()).isPresent()) {
                String line = GOOD.format(language, List.of(file));
                surroundings.out().print(Printable.of(line) + "\n");
            } else {
                worst = ExitCode.CONFIGURATION;
            }
        }
        return worst.status();
    }
}
