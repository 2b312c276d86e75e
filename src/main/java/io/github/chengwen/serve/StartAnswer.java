package io.github.chengwen.serve;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.chengwen.diag.Language;
import io.github.chengwen.read.lines.Directive;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * What the page needs to know before the first draft: its words, the marks that an author may put
 * before a line, the styles.
 *
 * @param login whether its user has to log in first
 */
record StartAnswer(
        String version, int mostDraft, boolean login, List<String> styles, Language language) {

    StartAnswer {
        styles = List.copyOf(styles);
    }

    void writeTo(JsonGenerator json) throws IOException {
        json.writeStringField("version", version);
        json.writeStringField("lang", language == Language.CHINESE ? "zh" : "en");
        json.writeNumberField("mostDraft", mostDraft);
        json.writeBooleanField("login", login);
        json.writeObjectFieldStart("words");
        for (Map.Entry<String, String> word : Words.in(language).entrySet()) {
            json.writeStringField(word.getKey(), word.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("marks");
        for (Directive directive : Directive.values()) {
            json.writeStringField(directive.name(), directive.label());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("styles");
        for (String style : styles) {
            json.writeString(style);
        }
        json.writeEndArray();
    }
}
