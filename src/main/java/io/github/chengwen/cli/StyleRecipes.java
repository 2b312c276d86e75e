package io.github.chengwen.cli;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Format;
import io.github.chengwen.Options;
import io.github.chengwen.PrintedPlaces;
import io.github.chengwen.Seal;
import io.github.chengwen.cli.choice.FontSet;
import io.github.chengwen.cli.choice.Profile;
import io.github.chengwen.cli.choice.StyleChoice;
import io.github.chengwen.cli.console.ConfigurationException;
import io.github.chengwen.cli.console.DiagnosticText;
import io.github.chengwen.cli.console.Surroundings;
import io.github.chengwen.cli.report.Report;
import io.github.chengwen.cli.report.Summary;
import io.github.chengwen.cli.report.TextReport;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Severity;
import io.github.chengwen.input.InputOptions;
import io.github.chengwen.ofd.OfdOptions;
import io.github.chengwen.style.Style;
import io.github.chengwen.style.yaml.BuiltInStyles;
import io.github.chengwen.text.SourceText;
import io.github.chengwen.watch.job.BadStyleException;
import io.github.chengwen.watch.job.Recipe;
import io.github.chengwen.watch.job.Recipes;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The recipes of a watched folder: the command's options with the style that applies. */
final class StyleRecipes implements Recipes {

    private final Optional<String> style;
    private final List<String> settings;
    private final Choices choices;
    private final Instant timestamp;
    private final Language language;
    private Optional<Recipe> usual = Optional.empty();

    /** The options that are the same for all drafts. */
    record Choices(
            Set<Format> formats,
            OfdOptions ofd,
            boolean whole,
            FontSet fonts,
            Optional<Path> fontFolder,
            InputOptions input,
            Map<String, Seal> seals) {}

    /**
     * Creates the recipes.
     *
     * @param style the name or file of the default style; empty where none is asked for
     * @param settings values to change in every style
     */
    StyleRecipes(
            Optional<String> style,
            List<String> settings,
            Choices choices,
            Instant timestamp,
            Language language) {
        this.style = style;
        this.settings = settings;
        this.choices = choices;
        this.timestamp = timestamp;
        this.language = language;
    }

    /** Loads the default style and reports its errors. */
    boolean report(Surroundings surroundings) throws IOException, ConfigurationException {
        Report report = new TextReport(surroundings.err(), surroundings.err(), language, false);
        String name = style.orElse(BuiltInStyles.DEFAULT);
        Optional<Style> loaded = new StyleChoice(report, language).load(name, settings);
        if (loaded.isPresent()) {
            usual = Optional.of(recipe(loaded.get(), name, style));
        }
        return loaded.isPresent();
    }

    @Override
    public Recipe recipe(Optional<Path> file) throws BadStyleException {
        if (file.isEmpty()) {
            return usual.orElseThrow();
        }
        FirstError errors = new FirstError(language);
        try {
            String name = file.get().toString();
            Optional<Style> loaded = new StyleChoice(errors, language).load(name, settings);
            if (loaded.isPresent()) {
                return recipe(loaded.get(), name, file.map(Path::toString));
            }
        } catch (IOException | ConfigurationException e) {
            throw new BadStyleException(String.valueOf(e.getMessage()));
        }
        throw new BadStyleException(errors.text);
    }

    private Recipe recipe(Style loaded, String name, Optional<String> asked)
            throws IOException, ConfigurationException {
        Options options =
                Options.builder(loaded)
                        .official(StyleChoice.official(asked, settings))
                        .fonts(choices.fonts().catalog(loaded, choices.fontFolder(), language))
                        .formats(choices.formats())
                        .ofd(choices.ofd())
                        .whole(choices.whole())
                        .input(choices.input())
                        .namedSeals(choices.seals())
                        .timestamp(timestamp)
                        .build();
        // The service lets a large draft run alone.
        Chengwen chengwen = Chengwen.with(options).within(Surroundings.heap(1));
        return new Recipe(chengwen::convert, Profile.of(name, settings, options));
    }

    /** Keeps the first error, as one line. */
    private static final class FirstError implements Report {

        private final Language language;
        private String text = "";

        FirstError(Language language) {
            this.language = language;
        }

        @Override
        public void made(String file, List<Summary> summaries, List<List<String>> files) {
            throw new IllegalStateException("a style makes no files");
        }

        @Override
        public void skipped(String file, List<String> files) {
            throw new IllegalStateException("a style has no files");
        }

        @Override
        public void diagnostics(
                String file, SourceText source, PrintedPlaces places, Diagnostics diagnostics) {
            for (Diagnostic diagnostic : diagnostics) {
                if (text.isEmpty() && diagnostic.severity() == Severity.ERROR) {
                    String line = new DiagnosticText(language).format(file, source, diagnostic);
                    text = line.lines().findFirst().orElse(file);
                }
            }
        }
    }
}
