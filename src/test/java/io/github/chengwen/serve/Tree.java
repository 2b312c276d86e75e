package io.github.chengwen.serve;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Any JSON.
 *
 * @param value a map, a list, or the text of anything else
 */
record Tree(Object value) {

    private static final JsonFactory FACTORY = new JsonFactory();

    static Tree read(String json) throws IOException {
        try (JsonParser parser = FACTORY.createParser(json)) {
            parser.nextToken();
            return new Tree(value(parser));
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> fields = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                fields.put(name, value(parser));
            }
            return fields;
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Object> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(parser));
            }
            return items;
        }
        return String.valueOf(parser.getText());
    }

    /** What a path of names leads to; empty text where it leads nowhere. */
    Tree at(String... path) {
        Object at = value;
        for (String name : path) {
            at = at instanceof Map<?, ?> map && map.containsKey(name) ? map.get(name) : "";
        }
        return new Tree(at);
    }

    String text(String... path) {
        return String.valueOf(at(path).value());
    }

    boolean has(String name) {
        return value instanceof Map<?, ?> map && map.containsKey(name);
    }
}
