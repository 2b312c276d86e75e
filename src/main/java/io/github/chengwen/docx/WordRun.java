package io.github.chengwen.docx;

import io.github.chengwen.style.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Characters of one format, as one {@code w:r} (D-04).
 *
 * @param style a character style, where they differ from their paragraph
 * @param spacing of its characters, where it is not their paragraph's (S-05)
 * @param lines more than one where the lines are broken by hand (D-34)
 */
record WordRun(Optional<String> style, Optional<Length> spacing, List<String> lines) {

    /** “ ” — … · × take the Han face (D-03); nothing else is said of a run. */
    private static final Property HINT = Property.on("rFonts").with("hint", "eastAsia");

    WordRun {
        lines = List.copyOf(lines);
    }

    static WordRun of(String text) {
        return new WordRun(Optional.empty(), Optional.empty(), List.of(text));
    }

    static WordRun ofLines(List<String> lines) {
        return new WordRun(Optional.empty(), Optional.empty(), lines);
    }

    /** In a character style, or like its paragraph where there is none. */
    static WordRun of(Optional<String> style, String text) {
        return new WordRun(style, Optional.empty(), List.of(text));
    }

    /** The same with a spacing of its own, or as it is. */
    WordRun spaced(boolean wanted, Length length) {
        return wanted ? new WordRun(style, Optional.of(length), lines) : this;
    }

    /** An open {@code w:r} for content other than characters. */
    static WordXml open(WordXml xml) {
        return xml.open("r").properties("rPr", List.of(HINT));
    }

    void write(WordXml xml) {
        List<Property> properties = new ArrayList<>();
        style.ifPresent(id -> properties.add(Property.of("rStyle", id)));
        properties.add(HINT);
        spacing.ifPresent(length -> properties.add(Property.of("spacing", length.twips())));
        xml.open("r").properties("rPr", properties);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                xml.empty(Property.on("br"));
            }
            xml.text("t", lines.get(i));
        }
        xml.close();
    }
}
