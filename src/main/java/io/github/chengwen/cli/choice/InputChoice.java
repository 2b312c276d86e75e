package io.github.chengwen.cli.choice;

import io.github.chengwen.input.DraftFormat;
import io.github.chengwen.input.InputOptions;
import io.github.chengwen.input.InputOptions.TableInput;
import io.github.chengwen.input.manuscript.Changes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of the command line that say how drafts are opened. */
public final class InputChoice {

    /** What {@code --from} takes. */
    private enum From {
        AUTO,
        TEXT,
        MARKDOWN,
        DOCX,
        DOC,
        RTF,
        ODT,
        HTML,
        PDF;

        Optional<DraftFormat> format() {
            return this == AUTO ? Optional.empty() : Optional.of(DraftFormat.valueOf(name()));
        }
    }

    /** What {@code --tables} takes. */
    private enum TablesOf {
        AUTO,
        KEEP,
        TEXT,
        DROP
    }

    /** What {@code --pictures} takes. */
    private enum PicturesOf {
        KEEP,
        DROP
    }

    @Option(
            names = "--from",
            paramLabel = "auto|text|markdown|docx|doc|rtf|odt|html|pdf",
            descriptionKey = "input.from")
    private From from = From.AUTO;

    @Option(
            names = "--changes",
            paramLabel = "accept|reject|fail",
            descriptionKey = "input.changes")
    private Changes changes = Changes.ACCEPT;

    @Option(names = "--tables", paramLabel = "auto|keep|text|drop", descriptionKey = "input.tables")
    private TablesOf tables = TablesOf.AUTO;

    @Option(names = "--pictures", paramLabel = "keep|drop", descriptionKey = "input.pictures")
    private PicturesOf pictures = PicturesOf.KEEP;

    @Option(names = "--no-evidence", descriptionKey = "input.noEvidence")
    private boolean textOnly;

    public InputOptions options() {
        TableInput becomes =
                switch (tables) {
                    case AUTO, KEEP -> TableInput.KEEP;
                    case TEXT -> TableInput.TEXT;
                    case DROP -> TableInput.DROP;
                };
        return new InputOptions(
                from.format(), changes, becomes, pictures == PicturesOf.KEEP, !textOnly);
    }

    /** The same as settings of the style: tabs of a text are columns where no table is wanted. */
    public List<String> settings() {
        return tables == TablesOf.AUTO ? List.of() : List.of("tables.fromTabs=off");
    }

    @Override
    public String toString() {
        return (from + " " + changes + " " + tables + " " + pictures + " " + textOnly)
                .toLowerCase(Locale.ROOT);
    }
}
