package io.github.chengwen.docx.styles;

import io.github.chengwen.docx.xml.Property;
import io.github.chengwen.docx.xml.WordXml;
import java.util.List;
import java.util.Optional;

/**
 * One {@code w:style}.
 *
 * @param type {@code paragraph} or {@code character}
 * @param id as paragraphs and runs refer to it
 * @param name as Word shows it, translated where it is one of Word's own
 * @param basedOn the id of the style it refines
 * @param next the id of the style of the paragraph after it
 * @param look what it says beyond the style it is based on
 */
record StyleDefinition(
        String type,
        String id,
        String name,
        Optional<String> basedOn,
        Optional<String> next,
        Look look) {

    /** What every other paragraph style is based on (D-01). */
    static final String NORMAL = "Normal";

    /** What every other character style is based on. */
    static final String DEFAULT_FONT = "DefaultParagraphFont";

    private static final String CUSTOM_PREFIX = "CW";
    private static final String CHARACTER = "character";

    static StyleDefinition normal(Look look) {
        return new StyleDefinition(
                "paragraph", NORMAL, "Normal", Optional.empty(), Optional.empty(), look);
    }

    static StyleDefinition defaultFont() {
        return new StyleDefinition(
                CHARACTER,
                DEFAULT_FONT,
                "Default Paragraph Font",
                Optional.empty(),
                Optional.empty(),
                new Look(List.of(), List.of()));
    }

    static StyleDefinition paragraph(
            String id, String name, String basedOn, String next, Look look) {
        return new StyleDefinition(
                "paragraph", id, name, Optional.of(basedOn), Optional.of(next), look);
    }

    static StyleDefinition character(String id, String name, List<Property> run) {
        return new StyleDefinition(
                CHARACTER,
                id,
                name,
                Optional.of(DEFAULT_FONT),
                Optional.empty(),
                new Look(List.of(), run));
    }

    /**
     * Writes it for the gallery.
     *
     * @param priority its place there, from 1
     */
    void write(WordXml xml, int priority) {
        xml.open("style").attribute("type", type);
        if (basedOn.isEmpty()) {
            xml.attribute("default", "1");
        }
        if (id.startsWith(CUSTOM_PREFIX)) {
            xml.attribute("customStyle", "1");
        }
        xml.attribute("styleId", id).value("name", name);
        basedOn.ifPresent(base -> xml.value("basedOn", base));
        next.ifPresent(following -> xml.value("next", following));
        xml.value("uiPriority", Integer.toString(priority));
        if (id.equals(DEFAULT_FONT)) {
            xml.empty(Property.on("semiHidden"));
        } else {
            xml.empty(Property.on("qFormat"));
        }
        xml.properties("pPr", look.paragraph()).properties("rPr", look.run()).close();
    }
}
