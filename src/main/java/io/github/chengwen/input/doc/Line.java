package io.github.chengwen.input.doc;

import io.github.chengwen.input.manuscript.Piece.Para;
import io.github.chengwen.text.Look;
import io.github.chengwen.text.Place;
import java.util.List;
import java.util.stream.Collectors;

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

    /** All paragraphs of a cell in one line. */
    static Para merged(List<Line> cell, Place place) {
        List<Line> inked = cell.stream().filter(line -> !line.whole().isBlank()).toList();
        String text =
                inked.stream()
                        .map(line -> line.whole().replaceAll("[\\t\\u000b\\f]+", " ").strip())
                        .collect(Collectors.joining(" "));
        int generated = inked.isEmpty() ? 0 : inked.get(0).number().stripTrailing().length();
        return new Para(text, generated, place);
    }
}
