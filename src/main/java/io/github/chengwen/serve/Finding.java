package io.github.chengwen.serve;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.chengwen.diag.Correction;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Severity;
import io.github.chengwen.diag.Span;
import io.github.chengwen.text.SourceText;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/**
 * A diagnostic as the page lists it.
 *
 * @param fix what would put it right
 */
record Finding(Diagnostic diagnostic, Optional<Correction> fix) {

    /** What the codes of the structure begin with. */
    private static final String STRUCTURE = "CW2";

    /** Where it begins in the draft; 0 for one about the draft as a whole. */
    int start() {
        return diagnostic.span().start();
    }

    void writeTo(JsonGenerator json, SourceText source, Language language) throws IOException {
        json.writeStartObject();
        writeFields(json, source, language, 0);
        json.writeNumberField("line", line(source, diagnostic.span()));
        json.writeEndObject();
    }

    /**
     * Without its line, which is another where one before it came or went.
     *
     * @param origin from which its places are counted
     */
    void writeFields(JsonGenerator json, SourceText source, Language language, int origin)
            throws IOException {
        Span span = diagnostic.span();
        json.writeStringField("code", diagnostic.code().id());
        json.writeStringField("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringField("group", group());
        json.writeStringField("message", diagnostic.message(language));
        json.writeStringField("hint", diagnostic.hint(language));
        json.writeBooleanField("whole", line(source, span) == 0);
        json.writeNumberField("from", span.start() - origin);
        json.writeNumberField("to", span.end() - origin);
        if (fix.isPresent()) {
            json.writeNumberField("fixFrom", fix.get().span().start() - origin);
            json.writeNumberField("fixTo", fix.get().span().end() - origin);
            json.writeStringField("fix", fix.get().replacement());
        }
        Doubt.of(diagnostic).ifPresent(doubt -> doubt.writeTo(json, language));
    }

    /** 0 for one about the draft as a whole. */
    private static int line(SourceText source, Span span) {
        return span.equals(Span.NONE) || span.start() > source.text().length()
                ? 0
                : source.position(span.start()).line();
    }

    private String group() {
        if (fix.isPresent()) {
            return "fix";
        }
        return diagnostic.code().id().startsWith(STRUCTURE)
                        || diagnostic.severity() == Severity.ERROR
                ? "look"
                : "proof";
    }
}
