package io.github.chengwen.style.yaml;

import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Language;
import io.github.chengwen.text.Position;
import io.github.chengwen.text.SourceText;
import java.util.List;

/** Styles as the tests write them, and their diagnostics as a person reads them. */
final class Styles {

    private Styles() {}

    static SourceText yaml(String... lines) {
        return SourceText.of("house.yaml", String.join("\n", lines) + "\n");
    }

    /** The speech style with single values changed. */
    static LoadedStyle speechWith(String... assignments) {
        return BuiltInStyles.load("speech").set(arguments(assignments));
    }

    static SourceText arguments(String... assignments) {
        return SourceText.of("--set", String.join("\n", assignments));
    }

    /** What a text is told: line:column code message (hint). */
    static List<String> complaints(String... lines) {
        SourceText source = yaml(lines);
        return complaints(source, StyleLoader.load(source));
    }

    static List<String> complaints(SourceText source, LoadedStyle loaded) {
        return loaded.diagnostics().stream().map(found -> complaint(source, found)).toList();
    }

    private static String complaint(SourceText source, Diagnostic found) {
        Position place = source.position(found.span().start());
        String hint = found.hint(Language.ENGLISH);
        return place.line()
                + ":"
                + place.column()
                + " "
                + found.code()
                + " "
                + found.message(Language.ENGLISH)
                + (hint.isEmpty() ? "" : " (" + hint + ")");
    }
}
