package io.github.chengwen.cli.choice;

import io.github.chengwen.PrintedPlaces;
import io.github.chengwen.cli.console.FileProblem;
import io.github.chengwen.cli.report.Report;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Language;
import io.github.chengwen.io.DraftFiles;
import io.github.chengwen.style.Style;
import io.github.chengwen.style.yaml.BuiltInStyles;
import io.github.chengwen.style.yaml.LoadedStyle;
import io.github.chengwen.style.yaml.StyleLoader;
import io.github.chengwen.text.Decoder;
import io.github.chengwen.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Loads the style that the user asks for, and reports its errors. */
public final class StyleChoice {

    /** The file name in diagnostics of settings; the line is the number of the setting. */
    private static final String SET = "--set";

    private final Report report;
    private final Language language;

    public StyleChoice(Report report, Language language) {
        this.report = report;
        this.language = language;
    }

    /**
     * The style; empty after its errors were reported.
     *
     * @param nameOrFile a built-in style, or the path of a style file ({@code --style})
     * @param settings values to change, such as {@code elements.title.size=二号} ({@code --set})
     */
    public Optional<Style> load(String nameOrFile, List<String> settings) throws IOException {
        return find(nameOrFile, settings).flatMap(LoadedStyle::style);
    }

    /**
     * The styles of official documents by name, for drafts that are recognised as such; none where
     * the user asks for a style.
     *
     * @param asked the value of {@code --style}
     * @param settings values to change; a style that they do not fit is left out
     */
    public static Function<String, Optional<Style>> official(
            Optional<String> asked, List<String> settings) {
        return asked.isPresent() ? name -> Optional.empty() : BuiltInStyles.official(settings);
    }

    /** The same with the source of every value. */
    public Optional<LoadedStyle> find(String nameOrFile, List<String> settings) throws IOException {
        // A blank name is an unset variable in a script.
        String shown = nameOrFile.isBlank() ? "\"\"" : nameOrFile;
        Optional<LoadedStyle> base =
                isFile(nameOrFile)
                        ? fromFile(nameOrFile)
                        : reported(
                                Read.of(SourceText.of(shown, ""), BuiltInStyles.load(nameOrFile)));
        if (base.isEmpty() || settings.isEmpty()) {
            return base;
        }
        SourceText assignments = SourceText.of(SET, String.join("\n", settings));
        return reported(Read.of(assignments, base.get().set(assignments)));
    }

    private static boolean isFile(String nameOrFile) {
        try {
            return !nameOrFile.isBlank()
                    && !BuiltInStyles.names().contains(nameOrFile)
                    && (Files.exists(Path.of(nameOrFile))
                            || nameOrFile.matches("(?i).*\\.ya?ml|.*[/\\\\].*"));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private Optional<LoadedStyle> fromFile(String file) throws IOException {
        if (Files.isDirectory(Path.of(file))) {
            report.problem(FileProblem.folder(file));
            return Optional.empty();
        }
        byte[] bytes;
        try {
            bytes = DraftFiles.read(Path.of(file), Decoder.MAX_BYTES);
        } catch (IOException e) {
            report.problem(FileProblem.reading(file, e, language));
            return Optional.empty();
        }
        return reported(
                Decoder.decode(file, bytes)
                        .match(
                                text -> Read.of(text.source(), StyleLoader.load(text.source())),
                                refused ->
                                        new Read(
                                                SourceText.of(file, ""),
                                                Optional.empty(),
                                                Diagnostics.of(refused.reason()))));
    }

    private Optional<LoadedStyle> reported(Read read) throws IOException {
        report.diagnostics(
                read.source().name(), read.source(), PrintedPlaces.none(), read.diagnostics());
        return read.style();
    }

    /** The result of loading a style; empty where it has errors. */
    private record Read(SourceText source, Optional<LoadedStyle> style, Diagnostics diagnostics) {

        static Read of(SourceText source, LoadedStyle style) {
            Optional<LoadedStyle> usable =
                    Optional.of(style).filter(loaded -> loaded.style().isPresent());
            return new Read(source, usable, style.diagnostics());
        }
    }
}
