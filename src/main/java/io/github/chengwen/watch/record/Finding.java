package io.github.chengwen.watch.record;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Severity;
import io.github.chengwen.diag.Span;
import io.github.chengwen.text.Place;
import io.github.chengwen.text.Position;
import io.github.chengwen.text.SourceText;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A diagnostic as it may be written down: with its place, without the words of the draft, which is
 * confidential.
 *
 * @param place none for what is said of the draft as a whole
 * @param part what its user can count, of a file that has no lines
 * @param message in Chinese
 */
public record Finding(
        Severity severity,
        String code,
        Optional<Position> place,
        Optional<Place> part,
        String message,
        String hint) {

    /** Families of codes whose arguments are facts about the file, not words out of it. */
    private static final String SAFE_FAMILIES = "169";

    private static final char OTHER_FILES = '7';
    private static final Pattern COUNT = Pattern.compile("\\d+");

    private static final List<String> SILENT = Collections.nCopies(10, "…");

    public static List<Finding> of(SourceText source, Diagnostics diagnostics) {
        return diagnostics.stream().map(diagnostic -> of(source, diagnostic)).toList();
    }

    static Finding of(SourceText source, Diagnostic diagnostic) {
        boolean placed = !source.lines().isEmpty() && !diagnostic.span().equals(Span.NONE);
        String id = diagnostic.code().id();
        List<String> arguments = arguments(diagnostic);
        return new Finding(
                diagnostic.severity(),
                id,
                placed ? Optional.of(source.position(diagnostic.span().start())) : Optional.empty(),
                placed ? source.places().at(diagnostic.span().start()) : Optional.empty(),
                diagnostic.code().message().format(Language.CHINESE, arguments),
                diagnostic.code().hint().format(Language.CHINESE, arguments));
    }

    /** Words of the draft are left out; of other files what was counted stays. */
    private static List<String> arguments(Diagnostic diagnostic) {
        char family = diagnostic.code().id().charAt(2);
        if (SAFE_FAMILIES.indexOf(family) >= 0) {
            return diagnostic.arguments();
        }
        if (family != OTHER_FILES) {
            return SILENT;
        }
        boolean ofFile = diagnostic.code().id().charAt(3) == '0';
        return diagnostic.arguments().stream()
                .map(word -> ofFile || COUNT.matcher(word).matches() ? word : "…")
                .toList();
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
        if (part.isPresent()) {
            json.writeStringField("part", part.get().name().chinese());
        }
        json.writeStringField("message", message);
        json.writeStringField("hint", hint);
        json.writeEndObject();
    }

    /** One line for people. */
    String line() {
        String at =
                part.map(p -> p.name().chinese() + "：")
                        .or(() -> place.map(p -> "第 " + p.line() + " 行第 " + p.column() + " 个字："))
                        .orElse("");
        return at + message + (hint.isEmpty() ? "" : "。" + hint) + "（" + code + "）";
    }
}
