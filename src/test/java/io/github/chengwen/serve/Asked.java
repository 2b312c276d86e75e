package io.github.chengwen.serve;

import io.github.chengwen.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Bodies as the page sends them. */
record Asked(Map<String, String> fields) {

    static Asked forPages(String text) {
        return new Asked(Map.of())
                .with("tab", "one")
                .with("rev", "1")
                .with("text", text)
                .with("file", "")
                .with("style", "speech")
                .with("house", "")
                .with("whole", "false")
                .with("pages", "1,2")
                .with("have", "")
                .with("fresh", "false")
                .with("name", "draft");
    }

    Asked with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.put(name, value);
        return new Asked(more);
    }

    /**
     * A part of the text that was replaced.
     *
     * @param base the number of the text before
     */
    record Change(long base, int from, int to, String insert) {

        Change(long base, int at, String insert) {
            this(base, at, at, insert);
        }
    }

    /** The same request with a change in place of the text. */
    String with(Change change) throws IOException {
        return Json.text(
                json -> {
                    for (Map.Entry<String, String> field : fields.entrySet()) {
                        if (!field.getKey().equals("text")) {
                            json.writeStringField(field.getKey(), field.getValue());
                        }
                    }
                    json.writeNumberField("base", change.base());
                    json.writeArrayFieldStart("changes");
                    json.writeStartObject();
                    json.writeNumberField("from", change.from());
                    json.writeNumberField("to", change.to());
                    json.writeStringField("insert", change.insert());
                    json.writeEndObject();
                    json.writeEndArray();
                });
    }

    String json() {
        try {
            return Json.text(
                    json -> {
                        for (Map.Entry<String, String> field : fields.entrySet()) {
                            json.writeStringField(field.getKey(), field.getValue());
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
