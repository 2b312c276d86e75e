package io.github.chengwen.diag;

import java.util.List;

/**
 * One statement about one place of a source.
 *
 * @param code the kind of statement, stable across releases
 * @param severity how much it matters; usually the code's own
 * @param span the place; {@link Span#NONE} when it is about the source as a whole
 * @param arguments what fills the numbered places of the code's message and hint
 */
public record Diagnostic(Code code, Severity severity, Span span, List<String> arguments) {

    public Diagnostic {
        arguments = List.copyOf(arguments);
    }

    /** A diagnostic with its code's usual severity. */
    public static Diagnostic of(Code code, Span span, String... arguments) {
        return new Diagnostic(code, code.severity(), span, List.of(arguments));
    }

    /** What is the matter, in one sentence. */
    public String message(Language language) {
        return code.message().format(language, arguments);
    }

    /** What to do about it; empty when nothing needs doing. */
    public String hint(Language language) {
        return code.hint().format(language, arguments);
    }
}
