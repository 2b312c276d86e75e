package io.github.chengwen.docx.styles;

import io.github.chengwen.docx.xml.ParagraphProperties;
import io.github.chengwen.docx.xml.Property;
import io.github.chengwen.docx.xml.RunProperties;
import io.github.chengwen.style.Element;
import io.github.chengwen.style.ParagraphStyle;
import io.github.chengwen.style.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that a style says of one kind of paragraph, in WordprocessingML and in schema order.
 *
 * @param paragraph the content of {@code w:pPr}
 * @param run the content of {@code w:rPr}
 */
record Look(List<Property> paragraph, List<Property> run) {

    Look {
        paragraph = List.copyOf(paragraph);
        run = List.copyOf(run);
    }

    static Look of(ParagraphStyle look, Style style) {
        return new Look(
                ParagraphProperties.of(look, style.grid(), style.lines().compatibility()),
                RunProperties.of(look, style.faces()));
    }

    /** What all paragraphs share: the body's face and pitch, without its indent (D-02, D-03). */
    static Look ofNormal(Style style) {
        ParagraphStyle body = style.of(Element.BODY);
        ParagraphStyle bare =
                new ParagraphStyle(
                        body.face(),
                        body.latin(),
                        body.size(),
                        body.spacing(),
                        body.linePitch(),
                        body.alignment(),
                        0,
                        0,
                        0,
                        0,
                        false);
        return of(bare, style);
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

    /** What is left to say in a style that is based on another. */
    Look without(Look base) {
        return new Look(
                paragraph.stream().filter(p -> !base.paragraph.contains(p)).toList(),
                run.stream().filter(p -> !base.run.contains(p)).toList());
    }
}
