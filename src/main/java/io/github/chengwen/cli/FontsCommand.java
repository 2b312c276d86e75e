package io.github.chengwen.cli;

import io.github.chengwen.cli.choice.FaceRoleName;
import io.github.chengwen.cli.choice.FontReport;
import io.github.chengwen.cli.choice.FontSet;
import io.github.chengwen.cli.choice.StyleChoice;
import io.github.chengwen.cli.console.ConfigurationException;
import io.github.chengwen.cli.console.DisplayWidth;
import io.github.chengwen.cli.console.ExitCode;
import io.github.chengwen.cli.console.Surroundings;
import io.github.chengwen.cli.report.Report;
import io.github.chengwen.cli.report.TextReport;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Message;
import io.github.chengwen.diag.Printable;
import io.github.chengwen.font.Chosen;
import io.github.chengwen.font.FontCatalog;
import io.github.chengwen.font.Reason;
import io.github.chengwen.font.Skipped;
import io.github.chengwen.style.FaceNames;
import io.github.chengwen.style.Style;
import io.github.chengwen.style.yaml.BuiltInStyles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code chengwen fonts}: the face of each role (F-15: 小标宋, 仿宋, 楷体, 黑体, 宋体, Latin), with bundled
 * and with system faces.
 */
@Command(name = "fonts")
final class FontsCommand implements Callable<Integer> {

    private static final Message WITH = new Message("用 --fonts {0}：", "with --fonts {0}:");
    private static final Message IN_PLACE_OF = new Message("代替 {0}", "in place of {0}");
    private static final Message MISSING = new Message("没有找到 {0}", "not found: {0}");
    private static final Message NO_LICENCE = new Message("许可证不明", "licence not stated");
    private static final Message COMMA = new Message("、", ", ");
    private static final Message SKIPPED = new Message("不能用：{0}（{1}）", "cannot be used: {0} ({1})");

    private static final String INDENT = " ".repeat(12);

    private final Surroundings surroundings;
    private final Language language;

    @Option(names = "--style", paramLabel = "NAME|FILE", descriptionKey = "convert.style")
    private String style = BuiltInStyles.DEFAULT;

    @Option(names = "--font-dir", paramLabel = "DIR", descriptionKey = "convert.fontDir")
    private Optional<Path> fontFolder = Optional.empty();

    FontsCommand(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    @Override
    public Integer call() throws IOException, ConfigurationException {
        Report report = new TextReport(surroundings.err(), surroundings.err(), language, false);
        Optional<Style> chosen = new StyleChoice(report, language).load(style, List.of());
        if (chosen.isEmpty()) {
            return ExitCode.CONFIGURATION.status();
        }
        for (FontSet set : FontSet.values()) {
            FontCatalog fonts = set.catalog(chosen.get(), fontFolder, language);
            line(
                    set == FontSet.BUNDLED ? "" : "\n",
                    say(WITH, set.name().toLowerCase(Locale.ROOT)));
            for (Chosen face : fonts.report()) {
                show(face, chosen.get().faces().of(face.role()), searched(set));
            }
            for (Skipped skipped : fonts.skipped()) {
                String why = FontReport.obstacle(skipped.obstacle(), language);
                line("  ", say(SKIPPED, skipped.file(), why));
            }
        }
        return ExitCode.OK.status();
    }

    private boolean searched(FontSet set) {
        return set == FontSet.SYSTEM || fontFolder.isPresent();
    }

    private void show(Chosen chosen, FaceNames wanted, boolean searched) {
        String role = FaceRoleName.of(chosen.role(), language);
        String gap = " ".repeat(Math.max(1, 10 - DisplayWidth.of(role)));
        String place = FontReport.source(chosen.source(), language);
        String licence = chosen.face().licence();
        line("  ", role + gap + chosen.face().family());
        line(INDENT, place + "  " + chosen.face().file());
        line(INDENT, licence.isBlank() ? say(NO_LICENCE) : firstLine(licence));
        if (chosen.reason() == Reason.SUBSTITUTE || chosen.reason() == Reason.FALLBACK) {
            line(INDENT, searched ? missing(wanted) : say(IN_PLACE_OF, wanted.name()));
        }
    }

    private String missing(FaceNames wanted) {
        String names =
                Stream.concat(Stream.of(wanted.name()), wanted.alternatives().stream())
                        .collect(Collectors.joining(say(COMMA)));
        return say(MISSING, names);
    }

    private static String firstLine(String text) {
        return text.lines().map(String::strip).filter(l -> !l.isEmpty()).findFirst().orElse("");
    }

    private String say(Message message, String... arguments) {
        return message.format(language, List.of(arguments));
    }

    private void line(String indent, String text) {
        surroundings.out().print(indent + Printable.of(text) + "\n");
    }
}
