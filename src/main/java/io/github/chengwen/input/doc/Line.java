package io.github.chengwen.input.doc;

import io.github.chengwen.input.manuscript.TableDraft;
import io.github.chengwen.text.Look;

/**
 * A paragraph as it was read.
 *
 * @param number its automatic number with what parts it from the text
 * @param goesOn whether its end is deleted or hidden, so that the next paragraph goes on in it
 * @param endsCell whether it is the last of a cell
 * @param contents whether it holds a part of a table of contents
 */
record Line(
        String number, String text, boolean goesOn, boolean endsCell, boolean contents, Look look) {

    String whole() {
        return number + text;
    }

    Line numbered(String given) {
        return new Line(given, text, goesOn, endsCell, contents, look);
    }

    TableDraft.Words words() {
        return new TableDraft.Words(number, text);
    }
}
