package io.github.chengwen.json;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes JSON lines in UTF-8.
 *
 * @param out closed by whoever opened it
 */
public record JsonLines(OutputStream out) {

    /** Writes one object and its line end. */
    public void write(Json.Fields fields) throws IOException {
        out.write(Json.line(fields));
        out.flush();
    }
}
