package io.github.chengwen.docx.styles;

import io.github.chengwen.docx.xml.Property;
import java.util.List;

/** The raised numbers of footnotes (D-62). */
public final class NoteStyle {

    private static final String REFERENCE = "FootnoteReference";

    private NoteStyle() {}

    /** As runs refer to it. */
    public static String reference() {
        return REFERENCE;
    }

    static StyleDefinition definition() {
        return StyleDefinition.character(
                REFERENCE,
                "footnote reference",
                List.of(Property.of("spacing", 0), Property.of("vertAlign", "superscript")));
    }
}
