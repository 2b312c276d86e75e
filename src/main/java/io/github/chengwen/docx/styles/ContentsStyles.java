package io.github.chengwen.docx.styles;

import io.github.chengwen.compose.styled.StyledParagraph;
import io.github.chengwen.docx.xml.ParagraphProperties;
import io.github.chengwen.docx.xml.Property;
import io.github.chengwen.style.Element;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.ParagraphStyle;
import io.github.chengwen.style.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * The styles of the contents (S-31), under the names that Word looks for when it makes the contents
 * anew.
 */
public final class ContentsStyles {

    private static final String TITLE = "TOCHeading";
    private static final String ENTRY = "TOC1";
    private static final String END = "CWContentsEnd";

    /**
     * The least height that Word gives a row. 22 rows of the grid leave 18 twips of the 版心 over
     * (P-12: 28.95 pt a line, exactly), so that this paragraph never begins a page of its own.
     */
    private static final Length END_PITCH = Length.ofPoints(0.7);

    private ContentsStyles() {}

    /** The id of the style of a paragraph of the contents: their title or an entry. */
    public static String idOf(StyledParagraph paragraph) {
        return paragraph.listed().isPresent() ? ENTRY : TITLE;
    }

    /** The id of the style of the paragraph that the contents and their section end with. */
    public static String idOfEnd() {
        return END;
    }

    static List<StyleDefinition> of(Style style) {
        Look normal = Look.ofNormal(style);
        return List.of(
                StyleDefinition.paragraph(
                                TITLE,
                                "TOC Heading",
                                StyleDefinition.NORMAL,
                                ENTRY,
                                Look.of(style.of(Element.CONTENTS_TITLE), style).without(normal))
                        .outOfGallery(),
                StyleDefinition.paragraph(
                                ENTRY, "toc 1", StyleDefinition.NORMAL, ENTRY, entry(style, normal))
                        .outOfGallery(),
                StyleDefinition.paragraph(
                                END,
                                "成文目录末行",
                                StyleDefinition.NORMAL,
                                WordStyle.BODY.id(),
                                new Look(ParagraphProperties.exactly(END_PITCH), List.of()))
                        .outOfGallery(),
                // Word sets the contents in it when it makes them anew: without blue and lines.
                StyleDefinition.character("Hyperlink", "Hyperlink", List.of()).outOfGallery());
    }

    /** An entry stays on one page; its number stands at the right edge of the 版心, after dots. */
    private static Look entry(Style style, Look normal) {
        Look look = Look.of(withoutRightIndent(style), style).without(normal);
        int keepNext = style.of(Element.CONTENTS_ENTRY).keepWithNext() ? 1 : 0;
        List<Property> paragraph = new ArrayList<>(look.paragraph());
        paragraph.add(keepNext, Property.on("keepLines"));
        paragraph.add(
                keepNext + 1,
                Property.on("tabs")
                        .holding(
                                Property.of("tab", "right")
                                        .with("leader", "dot")
                                        .with("pos", style.page().coreWidth().twips())));
        return new Look(paragraph, look.run());
    }

    /** LibreOffice does not show a number that stands to the right of the right indent. */
    private static ParagraphStyle withoutRightIndent(Style style) {
        ParagraphStyle look = style.of(Element.CONTENTS_ENTRY);
        return new ParagraphStyle(
                look.face(),
                look.latin(),
                look.size(),
                look.spacing(),
                look.linePitch(),
                look.alignment(),
                look.firstIndent(),
                look.turnIndent(),
                0,
                look.rowsBefore(),
                look.keepWithNext());
    }
}
