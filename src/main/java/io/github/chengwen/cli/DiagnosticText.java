package io.github.chengwen.cli;

import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Message;
import io.github.chengwen.diag.Printable;
import io.github.chengwen.diag.Span;
import io.github.chengwen.text.Position;
import io.github.chengwen.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Formats a diagnostic for people (cli.md §2: place, severity, code and message; then the source
 * line, a caret padded by East Asian width, and a hint).
 */
final class DiagnosticText {

    private static final Message HINT = new Message("提示：{0}", "hint: {0}");

    private final Language language;
    private final DisplayWidth width;

    /** For a terminal in UTF-8. */
    DiagnosticText(Language language) {
        this(language, DisplayWidth.in(StandardCharsets.UTF_8));
    }

    DiagnosticText(Language language, DisplayWidth width) {
        this.language = language;
        this.width = width;
    }

    /**
     * The lines to print, each ended.
     *
     * @param file the file's name as the user gave it
     * @param source its characters; empty where there are none
     */
    String format(String file, SourceText source, Diagnostic diagnostic) {
        StringBuilder out = new StringBuilder(Printable.of(file));
        boolean placed = hasPlace(source, diagnostic);
        if (placed) {
            Position position = source.position(diagnostic.span().start());
            out.append(':').append(position.line()).append(':').append(position.column());
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

    /** False for a diagnostic about a file as a whole. */
    static boolean hasPlace(SourceText source, Diagnostic diagnostic) {
        return !source.lines().isEmpty() && !diagnostic.span().equals(Span.NONE);
    }
}
