package io.github.chengwen.cli.outline;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.chengwen.Reading;
import io.github.chengwen.diag.Span;
import io.github.chengwen.json.JsonLines;
import io.github.chengwen.text.Place;
import io.github.chengwen.text.Position;
import io.github.chengwen.text.SourceText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** {@code inspect --format jsonl} (cli.md §3: one object a block, in reading order). */
public final class OutlineJson {

    private OutlineJson() {}

    /**
     * Writes all pieces of a draft.
     *
     * @param file the name that each object gives the draft; empty for none
     */
    public static void write(String file, Reading reading, OutputStream out) throws IOException {
        JsonLines lines = new JsonLines(out);
        NamedLines named = NamedLines.of(reading);
        for (Piece piece : Outline.of(reading.draft())) {
            boolean look = named.touch(piece.passage().extent());
            lines.write(json -> fields(file, piece, reading.source(), look, json));
        }
    }

    private static void fields(
            String file, Piece piece, SourceText source, boolean look, JsonGenerator json)
            throws IOException {
        if (!file.isEmpty()) {
            json.writeStringField("file", file);
        }
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
        if (look) {
            json.writeBooleanField("look", true);
        }
    }

    /**
     * Writes the place of a span: lines and columns from 1, columns in code points; the end column
     * is one after the last character.
     */
    public static void place(Span span, SourceText source, JsonGenerator json) throws IOException {
        Position start = source.position(span.start());
        Position end = source.position(span.end());
        json.writeNumberField("line", start.line());
        json.writeNumberField("column", start.column());
        json.writeNumberField("endLine", end.line());
        json.writeNumberField("endColumn", end.column());
        Optional<Place> place = source.places().at(span.start());
        if (place.isPresent()) {
            PlaceJson.write(place.get(), json);
        }
    }
}
