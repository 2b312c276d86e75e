package io.github.chengwen.input.docx;

import io.github.chengwen.input.xml.XmlCursor;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * A list and a level in it, as far as a paragraph or style names them.
 *
 * @param list its id; 0 takes a paragraph out of the list of its style
 * @param level from 0
 */
record NumberingRef(Optional<String> list, Optional<Integer> level) {

    static final NumberingRef NONE = new NumberingRef(Optional.empty(), Optional.empty());

    /** Reads {@code w:numPr}, where the cursor stands. */
    static NumberingRef read(XmlCursor xml) throws XMLStreamException {
        Optional<String> list = Optional.empty();
        Optional<Integer> level = Optional.empty();
        int properties = xml.depth();
        while (xml.nextChild(properties)) {
            switch (xml.name()) {
                case "w:numId" -> list = xml.attribute("val");
                case "w:ilvl" -> level = xml.number("val");
                default -> {}
            }
        }
        return new NumberingRef(list, level);
    }

    /** The same with what is missing taken from another. */
    NumberingRef or(NumberingRef other) {
        return new NumberingRef(list.or(other::list), level.or(other::level));
    }
}
