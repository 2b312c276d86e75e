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
 * @param inGallery whether Word shows it to whoever types
 */
record StyleDefinition(
        String type,
        String id,
        String name,
        Optional<String> basedOn,
        Optional<String> next,
        Look look,
        boolean inGallery) {

    /** What every other paragraph style is based on (D-01). */
    static final String NORMAL = "Normal";

    /** What every other character style is based on. */
    static final String DEFAULT_FONT = "DefaultParagraphFont";

    private static final String CUSTOM_PREFIX = "CW";
    private static final String CHARACTER = "character";

    /** As Word gives it to what it lists last. */
    static final int LAST_PRIORITY = 99;

    static StyleDefinition normal(Look look) {
        return new StyleDefinition(
                "paragraph", NORMAL, "Normal", Optional.empty(), Optional.empty(), look, true);
    }

    static StyleDefinition defaultFont() {
        return new StyleDefinition(
                CHARACTER,
                DEFAULT_FONT,
                "Default Paragraph Font",
                Optional.empty(),
                Optional.empty(),
                new Look(List.of(), List.of()),
                false);
    }

    static StyleDefinition paragraph(
            String id, String name, String basedOn, String next, Look look) {
        return new StyleDefinition(
                "paragraph", id, name, Optional.of(basedOn), Optional.of(next), look, true);
    }

    static StyleDefinition character(String id, String name, List<Property> run) {
        return new StyleDefinition(
                CHARACTER,
                id,
                name,
                Optional.of(DEFAULT_FONT),
                Optional.empty(),
                new Look(List.of(), run),
                true);
    }

    /** The same for what no one types: page numbers, rules, what others hang on. */
    StyleDefinition outOfGallery() {
        return new StyleDefinition(type, id, name, basedOn, next, look, false);
    }

    /** Whether it is one of Word's own. */
    boolean isBuiltIn() {
        return !id.startsWith(CUSTOM_PREFIX);
    }

    /** Its place in lists of styles. */
    int priority(int place) {
        return inGallery ? place : LAST_PRIORITY;
    }

    /**
     * Writes it for the gallery.
     *
     * @param place its place there, from 1
     */
    void write(WordXml xml, int place) {
        xml.open("style").attribute("type", type);
        if (basedOn.isEmpty()) {
            xml.attribute("default", "1");
        }
        if (!isBuiltIn()) {
            xml.attribute("customStyle", "1");
        }
        xml.attribute("styleId", id).value("name", name);
        basedOn.ifPresent(base -> xml.value("basedOn", base));
        next.ifPresent(following -> xml.value("next", following));
        xml.value("uiPriority", Integer.toString(priority(place)));
        if (id.equals(DEFAULT_FONT)) {
            xml.empty(Property.on("semiHidden"));
        } else if (inGallery) {
            xml.empty(Property.on("qFormat"));
        } else {
            xml.empty(Property.on("unhideWhenUsed"));
        }
        xml.properties("pPr", look.paragraph()).properties("rPr", look.run()).close();
    }
}
