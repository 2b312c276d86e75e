package io.github.chengwen.cli;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;

/** Writes JSON lines in UTF-8. */
final class JsonLines {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    /** Writes to a stream, which the caller closes. */
    JsonLines(OutputStream out) throws IOException {
        json = FACTORY.createGenerator(out, JsonEncoding.UTF8);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new MinimalPrettyPrinter(""));
    }

    /** Writes one object and its line end. */
    void write(Fields fields) throws IOException {
        json.writeStartObject();
        fields.writeTo(json);
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    /** The fields of one object. */
    interface Fields {
        void writeTo(JsonGenerator json) throws IOException;
    }
}
