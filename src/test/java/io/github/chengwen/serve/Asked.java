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
