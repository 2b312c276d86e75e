package io.github.chengwen.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An object as it stands in our own files: texts, numbers, and lists of objects.
 *
 * @param fields in the order in which they stand; values are {@link String} or lists of objects
 */
public record Json(Map<String, Object> fields) {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** One object on one line, which is ended. */
    public static byte[] line(Fields fields) throws IOException {
        return (text(fields) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** One object on one line. */
    public static String text(Fields fields) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            fields.writeTo(json);
            json.writeEndObject();
        }
        return out.toString();
    }

    /** A document of many values, written as it grows, a field a line; the stream stays open. */
    public static JsonGenerator document(OutputStream out) throws IOException {
        JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.useDefaultPrettyPrinter();
        return json;
    }

    /**
     * Reads one object.
     *
     * @throws IOException if it is none, is cut, or has something after it
     */
    public static Json read(byte[] bytes) throws IOException {
        try (JsonParser parser = FACTORY.createParser(bytes)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("not a JSON object");
            }
            Json object = object(parser);
            if (parser.nextToken() != null) {
                throw new IOException("more than one JSON value");
            }
            return object;
        }
    }

    private static Json object(JsonParser parser) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            switch (parser.nextToken()) {
                case START_ARRAY -> fields.put(name, objects(parser));
                case START_OBJECT -> fields.put(name, List.of(object(parser)));
                default -> fields.put(name, parser.getText());
            }
        }
        return new Json(fields);
    }

    private static List<Json> objects(JsonParser parser) throws IOException {
        List<Json> all = new ArrayList<>();
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            all.add(object(parser));
        }
        if (parser.currentToken() != JsonToken.END_ARRAY) {
            throw new IOException("not a list of JSON objects");
        }
        return all;
    }

    /**
     * A field's text.
     *
     * @throws IOException if there is none
     */
    public String text(String name) throws IOException {
        if (fields.get(name) instanceof String text) {
            return text;
        }
        throw new IOException("no field " + name);
    }

    /**
     * A field's whole number.
     *
     * @throws IOException if there is none
     */
    public long number(String name) throws IOException {
        try {
            return Long.parseLong(text(name));
        } catch (NumberFormatException e) {
            throw new IOException("not a number: " + name, e);
        }
    }

    /**
     * A field's objects; a field that holds one object is a list of one.
     *
     * @throws IOException if there are none
     */
    public List<Json> objects(String name) throws IOException {
        if (fields.get(name) instanceof List<?> list) {
            return list.stream().map(Json.class::cast).toList();
        }
        throw new IOException("no list " + name);
    }

    /** The fields of one object. */
    public interface Fields {
        void writeTo(JsonGenerator json) throws IOException;
    }
}
