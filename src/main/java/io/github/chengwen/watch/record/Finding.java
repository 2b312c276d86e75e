package io.github.chengwen.watch.record;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Severity;
import io.github.chengwen.diag.Span;
import io.github.chengwen.text.Position;
import io.github.chengwen.text.SourceText;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A diagnostic as it may be written down: with its place, without the words of the draft, which is
 * confidential.
 *
 * @param place none for what is said of the draft as a whole
 * @param message in Chinese
 */
public record Finding(
        Severity severity, String code, Optional<Position> place, String message, String hint) {

    /** Families of codes whose arguments are facts about the file, not words out of it. */
    private static final String SAFE_FAMILIES = "169";

    private static final List<String> SILENT = Collections.nCopies(10, "…");

    public static List<Finding> of(SourceText source, Diagnostics diagnostics) {
        return diagnostics.stream().map(diagnostic -> of(source, diagnostic)).toList();
    }

    static Finding of(SourceText source, Diagnostic diagnostic) {
        boolean placed = !source.lines().isEmpty() && !diagnostic.span().equals(Span.NONE);
        String id = diagnostic.code().id();
        boolean safe = SAFE_FAMILIES.indexOf(id.charAt(2)) >= 0;
        List<String> arguments = safe ? diagnostic.arguments() : SILENT;
        return new Finding(
                diagnostic.severity(),
                id,
                placed ? Optional.of(source.position(diagnostic.span().start())) : Optional.empty(),
                diagnostic.code().message().format(Language.CHINESE, arguments),
                diagnostic.code().hint().format(Language.CHINESE, arguments));
    }

    public static Finding of(Diagnostic diagnostic) {
        return of(SourceText.of("", ""), diagnostic);
    }

    void writeTo(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("severity", severity.name().toLowerCase(Locale.ROOT));
        json.writeStringField("code", code);
        if (place.isPresent()) {
            json.writeNumberField("line", place.get().line());
            json.writeNumberField("column", place.get().column());
        }
        json.writeStringField("message", message);
        json.writeStringField("hint", hint);
        json.writeEndObject();
    }

    /** One line for people. */
    String line() {
        String at = place.map(p -> "第 " + p.line() + " 行第 " + p.column() + " 个字：").orElse("");
        return at + message + (hint.isEmpty() ? "" : "。" + hint) + "（" + code + "）";
    }
}
