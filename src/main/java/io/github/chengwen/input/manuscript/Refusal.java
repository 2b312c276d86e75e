package io.github.chengwen.input.manuscript;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Span;

/**
 * A file that was refused.
 *
 * @param reason an error
 */
public record Refusal(Diagnostic reason) implements Extract {

    public static Refusal of(Code code, String... arguments) {
        return new Refusal(Diagnostic.of(code, Span.NONE, arguments));
    }
}
