package io.github.chengwen.serve;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Language;
import io.github.chengwen.read.search.LineReading;
import io.github.chengwen.serve.web.Reply;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** Why something is told, and why a line was read as it was: {@code explain}, {@code inspect}. */
final class Explained {

    /** The texts of {@code chengwen explain}. */
    private static final String TEXTS = "io.github.chengwen.cli.help.explain";

    private static final List<String> PARTS = List.of("cause", "bad", "good", "remedy");

    /** Weaker features are left out, as in {@code inspect --explain}. */
    private static final int MOST_REASONS = 30;

    private Explained() {}

    /** What a code means. */
    static Reply code(String id, Language language) throws IOException {
        Optional<Code> code = Stream.of(Code.values()).filter(c -> c.id().equals(id)).findFirst();
        if (code.isEmpty()) {
            return Reply.refusal(404, "path");
        }
        ResourceBundle texts =
                ResourceBundle.getBundle(
                        TEXTS,
                        language == Language.CHINESE ? Locale.ROOT : Locale.ENGLISH,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        return Reply.json(
                200,
                json -> {
                    json.writeStringField("code", id);
                    for (String part : PARTS) {
                        String key = id + "." + part;
                        json.writeStringField(
                                part, texts.containsKey(key) ? texts.getString(key) : "");
                    }
                });
    }

    /** The pieces of a line: both readings with their probabilities, and what speaks for which. */
    static Reply line(List<LineReading> readings, Language language) throws IOException {
        return Reply.json(
                200,
                json -> {
                    json.writeArrayFieldStart("readings");
                    for (LineReading reading : readings) {
                        json.writeStartObject();
                        json.writeStringField("text", reading.text());
                        write(json, "best", reading.best(), language);
                        write(json, "second", reading.second(), language);
                        json.writeArrayFieldStart("reasons");
                        for (LineReading.Reason reason :
                                reading.reasons().stream().limit(MOST_REASONS).toList()) {
                            json.writeStartArray();
                            json.writeString(reason.feature());
                            json.writeNumber(hundredths(reason.forBest()));
                            json.writeNumber(hundredths(reason.forSecond()));
                            json.writeEndArray();
                        }
                        json.writeEndArray();
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                });
    }

    private static long hundredths(double weight) {
        return Math.round(weight * 100);
    }

    private static void write(
            JsonGenerator json, String field, LineReading.Choice choice, Language language)
            throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField(
                "name", language == Language.CHINESE ? choice.chinese() : choice.english());
        json.writeNumberField("percent", Math.round(choice.probability() * 100));
        json.writeEndObject();
    }
}
