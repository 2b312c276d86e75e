package io.github.chengwen.diag;

import java.util.List;
import java.util.Locale;

/**
 * One finding at one place of a source.
 *
 * @param code its kind, stable across releases
 * @param severity the code's default, or that of the house's style
 * @param span the place; {@link Span#NONE} when it is about the source as a whole
 * @param arguments the values of {@code {0}}, {@code {1}} … in message and hint
 */
public record Diagnostic(Code code, Severity severity, Span span, List<String> arguments) {

    public Diagnostic {
        arguments = List.copyOf(arguments);
    }

    /** A diagnostic with the default severity of its code. */
    public static Diagnostic of(Code code, Span span, String... arguments) {
        return new Diagnostic(code, code.severity(), span, List.of(arguments));
    }

    /** What was found, in one sentence. */
    public String message(Language language) {
        return code.message().format(language, arguments);
    }

    /** What to do about it; empty where nothing needs to be done. */
    public String hint(Language language) {
        return code.hint().format(language, arguments);
    }

    /** All of it in words: severity, code, message and hint. */
    public String text(Language language) {
        String hint = hint(language);
        return severity.name().toLowerCase(Locale.ROOT)
                + " "
                + code.id()
                + ": "
                + message(language)
                + (hint.isEmpty() ? "" : " (" + hint + ")");
    }

    @Override
    public String toString() {
        return span + ": " + text(Language.ENGLISH);
    }
}
