package io.github.chengwen.input.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A paragraph while it is read. */
final class Line {

    final StringBuilder text = new StringBuilder();

    /** What is hidden in it. */
    final StringBuilder hidden = new StringBuilder();

    /** Paragraphs of the text boxes that are anchored in it. */
    final List<Line> boxes = new ArrayList<>();

    Optional<String> style = Optional.empty();
    NumberingRef numbering = NumberingRef.NONE;

    /** Its automatic number with what parts it from the text. */
    String number = "";

    /** Whether its end is deleted or hidden, so that the next paragraph goes on in it. */
    boolean goesOn;

    /** Whether it holds a part of a table of contents. */
    boolean contents;

    /** Whether a new page begins behind it. */
    boolean pageAfter;

    String whole() {
        return number + text + (pageAfter ? "\f" : "");
    }

    boolean isBlank() {
        return text.toString().isBlank();
    }

    /** Takes over what stands before it, where the end of that paragraph is deleted. */
    void goOnFrom(Line before) {
        text.insert(0, before.text);
        hidden.insert(0, before.hidden);
        boxes.addAll(0, before.boxes);
        contents |= before.contents;
        pageAfter |= before.pageAfter;
    }
}
