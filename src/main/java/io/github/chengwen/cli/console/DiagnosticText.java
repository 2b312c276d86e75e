package io.github.chengwen.cli.console;

import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Message;
import io.github.chengwen.diag.Printable;
import io.github.chengwen.diag.Span;
import io.github.chengwen.text.Place;
import io.github.chengwen.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Formats a diagnostic for people (cli.md §2: place, severity, code and message; then the source
 * line, a caret padded by East Asian width, and a hint).
 */
public final class DiagnosticText {

    private static final Message HINT = new Message("提示：{0}", "hint: {0}");

    private final Language language;
    private final DisplayWidth width;

    /** For a terminal in UTF-8. */
    public DiagnosticText(Language language) {
        this(language, DisplayWidth.in(StandardCharsets.UTF_8));
    }

    public DiagnosticText(Language language, DisplayWidth width) {
        this.language = language;
        this.width = width;
    }

    /**
     * The lines to print, each ended.
     *
     * @param file the file's name as the user gave it
     * @param source its characters; empty where there are none
     */
    public String format(String file, SourceText source, Diagnostic diagnostic) {
        StringBuilder out = new StringBuilder(Printable.of(file));
        boolean placed = hasPlace(source, diagnostic);
        if (placed) {
            out.append(':').append(place(source, diagnostic.span().start(), language));
        }
        out.append(": ").append(diagnostic.severity().name().toLowerCase(Locale.ROOT));
        out.append('[').append(diagnostic.code().id()).append("]: ");
        out.append(Printable.of(diagnostic.message(language))).append('\n');
        if (placed) {
            SourceExcerpt excerpt =
                    SourceExcerpt.of(
                            source.lineAt(diagnostic.span().start()), diagnostic.span(), width);
            out.append("    ").append(excerpt.text()).append('\n');
            out.append("    ").append(excerpt.carets()).append('\n');
        }
        String hint = diagnostic.hint(language);
        if (!hint.isEmpty()) {
            out.append("    ").append(HINT.format(language, List.of(Printable.of(hint))));
            out.append('\n');
        }
        return out.toString();
    }

    /** Line and column; in a file that has no lines what its user can count, and the column. */
    public static String place(SourceText source, int offset, Language language) {
        Optional<Place> place = source.places().at(offset);
        String name =
                place.map(p -> p.name().format(language, List.of()))
                        .orElseGet(() -> String.valueOf(source.position(offset).line()));
        return name + ":" + column(source, offset);
    }

    /** From 1, in characters from the start of the line, or of the paragraph or cell. */
    private static int column(SourceText source, int offset) {
        Optional<Integer> start = source.places().startAt(offset);
        return start.isPresent()
                ? source.text().codePointCount(start.get(), Math.max(start.get(), offset)) + 1
                : source.position(offset).column();
    }

    /** False for a diagnostic about a file as a whole. */
    public static boolean hasPlace(SourceText source, Diagnostic diagnostic) {
        return !source.lines().isEmpty() && !diagnostic.span().equals(Span.NONE);
    }
}
