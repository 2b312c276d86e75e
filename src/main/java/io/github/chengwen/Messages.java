package io.github.chengwen;

import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Span;
import io.github.chengwen.text.Position;
import io.github.chengwen.text.SourceText;
import java.util.List;

/** Diagnostics in words, with their places. */
final class Messages {

    private Messages() {}

    static List<String> of(Diagnostics diagnostics, SourceText source, Language language) {
        return diagnostics.lines(language, span -> place(span, source));
    }

    private static String place(Span span, SourceText source) {
        if (span.equals(Span.NONE)) {
            return source.name();
        }
        Position start = source.position(span.start());
        return source.name() + ":" + start.line() + ":" + start.column();
    }
}
