package io.github.chengwen.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Characters of one format, as one {@code w:r} (D-04).
 *
 * @param style a character style, where they differ from their paragraph
 * @param lines more than one where the lines are broken by hand (D-34)
 * @param between what parts the lines: a break, or a tab between the cells of a row
 */
record WordRun(Optional<String> style, List<String> lines, Property between) {

    private static final Property BREAK = Property.on("br");

    /** “ ” — … · × take the Han face (D-03); nothing else is said of a run. */
    private static final Property HINT = Property.on("rFonts").with("hint", "eastAsia");

    WordRun {
        lines = List.copyOf(lines);
    }

    static WordRun of(String text) {
        return new WordRun(Optional.empty(), List.of(text), BREAK);
    }

    static WordRun ofLines(List<String> lines) {
        return new WordRun(Optional.empty(), lines, BREAK);
    }

    /** The cells of a row of a table. */
    static WordRun ofCells(List<String> cells) {
        return new WordRun(Optional.empty(), cells, Property.on("tab"));
    }

    /** In a character style, or like its paragraph where there is none. */
    static WordRun of(Optional<String> style, String text) {
        return new WordRun(style, List.of(text), BREAK);
    }

    /** An open {@code w:r} for content other than characters. */
    static WordXml open(WordXml xml) {
        return xml.open("r").properties("rPr", List.of(HINT));
    }

    void write(WordXml xml) {
        List<Property> properties = new ArrayList<>();
        style.ifPresent(id -> properties.add(Property.of("rStyle", id)));
        properties.add(HINT);
        xml.open("r").properties("rPr", properties);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                xml.empty(between);
            }
            xml.text("t", lines.get(i));
        }
        xml.close();
    }
}
