package io.github.chengwen.cli;

import io.github.chengwen.cli.choice.StyleChoice;
import io.github.chengwen.cli.console.ExitCode;
import io.github.chengwen.cli.console.Surroundings;
import io.github.chengwen.cli.report.Report;
import io.github.chengwen.cli.report.TextReport;
import io.github.chengwen.diag.Language;
import io.github.chengwen.style.yaml.BuiltInStyles;
import io.github.chengwen.style.yaml.LoadedStyle;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code chengwen styles show}: prints a style with all inherited values as a style file, with the
 * source of each value.
 */
@Command(name = "show")
final class StylesShowCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Language language;

    @Parameters(arity = "0..1", paramLabel = "NAME|FILE", descriptionKey = "styles.show.style")
    private String style = BuiltInStyles.DEFAULT;

    @Option(names = "--set", paramLabel = "key=value", descriptionKey = "convert.set")
    private List<String> settings = List.of();

    StylesShowCommand(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    @Override
    public Integer call() throws IOException {
        Report report = new TextReport(surroundings.err(), surroundings.err(), language, false);
        Optional<LoadedStyle> found = new StyleChoice(report, language).find(style, settings);
        found.ifPresent(loaded -> surroundings.out().print(loaded.listing()));
        return (found.isPresent() ? ExitCode.OK : ExitCode.CONFIGURATION).status();
    }
}
