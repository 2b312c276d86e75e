package io.github.chengwen.cli.outline;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.chengwen.text.Place;
import java.io.IOException;

/** Where something stands in a file that has no lines, as fields of an object. */
final class PlaceJson {

    private PlaceJson() {}

    static void write(Place place, JsonGenerator json) throws IOException {
        if (place instanceof Place.Paragraph paragraph) {
            json.writeNumberField("paragraph", paragraph.number());
        } else if (place instanceof Place.Cell cell) {
            int[] numbers = {cell.table(), cell.row(), cell.column()};
            json.writeFieldName("cell");
            json.writeArray(numbers, 0, numbers.length);
        } else if (place instanceof Place.PageLine line) {
            json.writeNumberField("page", line.page());
            json.writeNumberField("pageLine", line.line());
        } else if (place instanceof Place.Footnote note) {
            json.writeNumberField("note", note.number());
        }
    }
}
