package io.github.chengwen.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.chengwen.diag.Span;
import io.github.chengwen.model.Draft;
import io.github.chengwen.text.Position;
import io.github.chengwen.text.SourceText;
import java.io.IOException;
import java.io.OutputStream;

/** {@code inspect --format jsonl} (cli.md §3: one object a block, in reading order). */
final class OutlineJson {

    private OutlineJson() {}

    static void write(SourceText source, Draft draft, OutputStream out) throws IOException {
        JsonLines lines = new JsonLines(out);
        for (Piece piece : Outline.of(draft)) {
            lines.write(json -> fields(piece, source, json));
        }
    }

    private static void fields(Piece piece, SourceText source, JsonGenerator json)
            throws IOException {
        json.writeNumberField("document", piece.document());
        json.writeStringField("type", piece.type().id());
        json.writeStringField("text", piece.passage().text());
        json.writeStringField("source", piece.passage().source());
        if (piece.runIn()) {
            json.writeBooleanField("runin", true);
        }
        place(piece.passage().extent(), source, json);
        if (piece.depth().isPresent()) {
            json.writeNumberField("depth", piece.depth().getAsInt());
        }
    }

    /**
     * Writes the place of a span: lines and columns from 1, columns in code points; the end column
     * is one after the last character.
     */
    static void place(Span span, SourceText source, JsonGenerator json) throws IOException {
        Position start = source.position(span.start());
        Position end = source.position(span.end());
        json.writeNumberField("line", start.line());
        json.writeNumberField("column", start.column());
        json.writeNumberField("endLine", end.line());
        json.writeNumberField("endColumn", end.column());
    }
}
