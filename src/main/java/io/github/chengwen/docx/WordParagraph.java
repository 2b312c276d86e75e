package io.github.chengwen.docx;

import io.github.chengwen.compose.styled.HangingIndent;
import io.github.chengwen.compose.styled.Keep;
import io.github.chengwen.compose.styled.ParagraphRole;
import io.github.chengwen.compose.styled.StyledDocument;
import io.github.chengwen.compose.styled.StyledParagraph;
import io.github.chengwen.compose.styled.TabStops;
import io.github.chengwen.docx.styles.HeadStyles;
import io.github.chengwen.docx.styles.Outline;
import io.github.chengwen.docx.styles.WordStyle;
import io.github.chengwen.docx.xml.ParagraphProperties;
import io.github.chengwen.docx.xml.Property;
import io.github.chengwen.docx.xml.WordXml;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The paragraphs of a file, each as one {@code w:p}. */
final class WordParagraph {

    private final StyledDocument document;
    private final Style style;
    private final Outline outline;

    WordParagraph(StyledDocument document, Outline outline) {
        this.document = document;
        this.style = document.style();
        this.outline = outline;
    }

    /** The properties of a paragraph that has nothing but its style. */
    static List<Property> style(String id) {
        return List.of(Property.of("pStyle", id));
    }

    void write(StyledParagraph paragraph, WordXml xml) {
        write(paragraph, Optional.empty(), xml);
    }

    /**
     * Writes a paragraph.
     *
     * @param section the properties of the section that ends with it
     */
    void write(StyledParagraph paragraph, Optional<Runnable> section, WordXml xml) {
        Optional<WordBookmark> bookmark =
                paragraph.listed().stream().mapToObj(WordBookmark::new).findFirst();
        xml.open("p").properties("pPr", properties(paragraph), section);
        bookmark.ifPresent(mark -> xml.empty(mark.start()));
        if (paragraph.placed().isEmpty()) {
            runs(paragraph).forEach(run -> run.write(xml));
        } else {
            new PlacedCells(paragraph).write(xml);
        }
        bookmark.ifPresent(mark -> xml.empty(mark.end()));
        xml.close();
    }

    private List<WordRun> runs(StyledParagraph paragraph) {
        return paragraph.isBlank() ? List.of() : WordRun.of(paragraph, style);
    }

    private String id(StyledParagraph paragraph) {
        return switch (paragraph.role()) {
            case TITLE -> outline.titleStyle();
            case ORGAN_MARK, HEAD_RULE, IMPRINT_RULE -> HeadStyles.idOf(paragraph, document);
            case HEADING_1, HEADING_2, HEADING_3, HEADING_4 -> outline.headingStyle(paragraph);
            default -> WordStyle.of(paragraph.role()).id();
        };
    }

    /** What the paragraph has beyond its style, in schema order. */
    private List<Property> properties(StyledParagraph paragraph) {
        List<Property> properties = new ArrayList<>(style(id(paragraph)));
        Keep keep = paragraph.keep();
        if (keep.withNext()) {
            properties.add(Property.on("keepNext"));
        }
        if (keep.lines() == Keep.Lines.ALL) {
            properties.add(Property.on("keepLines"));
        }
        if (paragraph.startsPage()) {
            // Which style opens a document depends on the draft, so the break is the paragraph's.
            properties.add(Property.on("pageBreakBefore"));
        }
        if (keep.lines() == Keep.Lines.PAIRS) {
            properties.add(Property.on("widowControl"));
        }
        paragraph
                .tabStops()
                .filter(columns -> !columns.stops().isEmpty())
                .map(WordParagraph::tabs)
                .ifPresent(properties::add);
        PlacedCells cells = new PlacedCells(paragraph);
        cells.tabs().ifPresent(properties::add);
        Property spacing = spacing(paragraph);
        if (!spacing.attributes().isEmpty()) {
            properties.add(spacing);
        }
        if (paragraph.rightIndent().isPresent() && paragraph.hanging().isPresent()) {
            // One element holds both.
            Property both = hanging(paragraph.hanging().get());
            properties.add(both.with("right", paragraph.rightIndent().get().twips()));
        } else {
            paragraph.rightIndent().map(WordParagraph::right).ifPresent(properties::add);
            paragraph.hanging().map(WordParagraph::hanging).ifPresent(properties::add);
        }
        cells.indent().ifPresent(properties::add);
        properties.addAll(cells.alignment());
        boolean ownAlignment =
                paragraph.look().alignment() != style.of(paragraph.role().element()).alignment();
        boolean tabbed = cells.isRow() || !paragraph.placed().isEmpty();
        if (paragraph.tabStops().isPresent() || ownAlignment && !tabbed) {
            properties.add(ParagraphProperties.alignment(paragraph.look().alignment()));
        }
        return properties;
    }

    /** No number of characters, which would count before the twips. */
    private static Property right(Length indent) {
        return Property.on("ind").with("rightChars", 0).with("right", indent.twips());
    }

    private static Property tabs(TabStops columns) {
        Property tabs = Property.on("tabs");
        for (Length stop : columns.stops()) {
            tabs = tabs.holding(Property.of("tab", "left").with("pos", stop.twips()));
        }
        return tabs;
    }

    private static Property hanging(HangingIndent indents) {
        int others = indents.others().twips();
        return Property.on("ind")
                .with("leftChars", 0)
                .with("left", others)
                .with("hangingChars", 0)
                .with("hanging", others - indents.first().twips());
    }

    /**
     * The blank rows around a title block. This is the one spacing that is set on a paragraph; only
     * what differs is said, the rest stays the style's. Whole rows of the grid keep the page at its
     * rows (G-21: space only in whole lines).
     */
    private Property spacing(StyledParagraph paragraph) {
        Length row = style.grid().rowPitch();
        Property spacing = Property.on("spacing");
        Length above = row.times(paragraph.rowsAbove()).plus(paragraph.spaceAbove());
        if (above.milliPoints() > 0) {
            spacing = spacing.with("before", above.twips());
        }
        if (paragraph.rowsBelow() > 0) {
            spacing = spacing.with("after", row.times(paragraph.rowsBelow()).twips());
        }
        Length pitch = paragraph.look().linePitch();
        if (paragraph.role() == ParagraphRole.BLANK && !pitch.equals(row)) {
            spacing = spacing.with("line", pitch.twips()).with("lineRule", "exact");
        }
        return spacing;
    }
}
