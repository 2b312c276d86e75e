package io.github.chengwen.serve;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Language;
import io.github.chengwen.read.lines.Directive;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The two readings of a doubtful place.
 *
 * @param names of the reading that was chosen and of the other, in Chinese, then in English
 * @param other the word that makes it the other
 */
record Doubt(List<String> names, String other) {

    /** What a line is called that goes on from the one above. */
    private static final String GOES_ON = "接上一行";

    /** What a line is called that is not set. */
    private static final String DROPPED = "杂项";

    static Optional<Doubt> of(Diagnostic diagnostic) {
        List<String> words = diagnostic.arguments();
        return diagnostic.code() == Code.DOUBTFUL && words.size() > 4
                ? Optional.of(new Doubt(List.copyOf(words.subList(0, 4)), words.get(4)))
                : Optional.empty();
    }

    /** The word that keeps it as it is; empty where there is none, as for a row of a table. */
    private String chosen() {
        String name = names.get(0);
        if (name.equals(GOES_ON)) {
            return Directive.JOIN.label();
        }
        if (name.equals(DROPPED)) {
            return Directive.DROP.label();
        }
        return Stream.of(Directive.values())
                .map(Directive::label)
                .filter(name::equals)
                .findFirst()
                .orElse("");
    }

    void writeTo(JsonGenerator json, Language language) {
        int at = language == Language.CHINESE ? 0 : 2;
        try {
            json.writeObjectFieldStart("doubt");
            json.writeStringField("chosen", names.get(at));
            json.writeStringField("other", names.get(at + 1));
            json.writeStringField("chosenWord", chosen());
            json.writeStringField("otherWord", other);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
