package io.github.chengwen.docx.styles;

import io.github.chengwen.docx.xml.ParagraphProperties;
import io.github.chengwen.docx.xml.Property;
import io.github.chengwen.docx.xml.RunProperties;
import io.github.chengwen.style.Element;
import io.github.chengwen.style.ParagraphStyle;
import io.github.chengwen.style.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Everything that a style says of one kind of paragraph, in WordprocessingML and in schema order.
 *
 * @param paragraph the content of {@code w:pPr}
 * @param run the content of {@code w:rPr}
 */
record Look(List<Property> paragraph, List<Property> run) {

    /** What stands behind the indent in the schema's order. */
    private static final Set<String> AFTER_INDENT = Set.of("contextualSpacing", "jc", "outlineLvl");

    /** What a text of rows of equal height has beyond any other paragraph. */
    private static final Set<String> OF_BODY = Set.of("snapToGrid", "spacing", "ind");

    Look {
        paragraph = List.copyOf(paragraph);
        run = List.copyOf(run);
    }

    static Look of(ParagraphStyle look, Style style) {
        return new Look(ParagraphProperties.of(look, style), RunProperties.of(look, style.faces()));
    }

    /**
     * What all paragraphs share: face, size, alignment and how rows are broken (D-02, D-03). No
     * pitch, so that a picture that a user puts into the file is not cut to the height of a row.
     */
    static Look ofNormal(Style style) {
        Look body = ofBody(style);
        return new Look(
                body.paragraph.stream().filter(p -> !OF_BODY.contains(p.name())).toList(),
                body.run.stream().filter(p -> !p.name().equals("spacing")).toList());
    }

    static Look ofBody(Style style) {
        return of(style.of(Element.BODY), style);
    }

    /** The look of a title, which never splits between pages (G-05). */
    static Look ofTitle(Style style) {
        ParagraphStyle title = style.of(Element.TITLE);
        Look look = of(title, style);
        List<Property> whole = new ArrayList<>(look.paragraph);
        whole.add(title.keepWithNext() ? 1 : 0, Property.on("keepLines"));
        return new Look(whole, look.run);
    }

    /** The same as a heading of the outline, whose levels count from 1. */
    Look atOutlineLevel(int level) {
        List<Property> more = new ArrayList<>(paragraph);
        more.add(Property.of("outlineLvl", level - 1));
        return new Look(more, run);
    }

    /**
     * The same, where the other style has an indent of its first row: programs inherit each number
     * of an indent by itself.
     */
    Look withoutIndentOf(Look base) {
        boolean same = paragraph.stream().anyMatch(p -> isIndent(p) && base.paragraph.contains(p));
        Look rest = without(base);
        if (same || base.paragraph.stream().noneMatch(Look::isIndent)) {
            return rest;
        }
        List<Property> reset = new ArrayList<>(rest.paragraph);
        int at = 0;
        while (at < reset.size() && !AFTER_INDENT.contains(reset.get(at).name())) {
            at++;
        }
        reset.add(at, Property.on("ind").with("firstLineChars", 0).with("firstLine", 0));
        return new Look(reset, rest.run);
    }

    private static boolean isIndent(Property property) {
        return property.name().equals("ind");
    }

    /** What is left to say in a style that is based on another. */
    Look without(Look base) {
        return new Look(
                paragraph.stream().filter(p -> !base.paragraph.contains(p)).toList(),
                run.stream().filter(p -> !base.run.contains(p)).toList());
    }
}
