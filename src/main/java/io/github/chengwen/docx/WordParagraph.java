package io.github.chengwen.docx;

import io.github.chengwen.compose.styled.HangingIndent;
import io.github.chengwen.compose.styled.Keep;
import io.github.chengwen.compose.styled.ParagraphRole;
import io.github.chengwen.compose.styled.StyledDocument;
import io.github.chengwen.compose.styled.StyledParagraph;
import io.github.chengwen.compose.styled.StyledRun;
import io.github.chengwen.compose.styled.TabStops;
import io.github.chengwen.docx.styles.HeadStyles;
import io.github.chengwen.docx.styles.LastStyles;
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
        if (isSeparated(paragraph)) {
            separated(paragraph, section, xml);
            return;
        }
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

    private boolean isSeparated(StyledParagraph paragraph) {
        return paragraph.role() == ParagraphRole.RUN_IN
                && style.lines().styleSeparator()
                && style.lines().forWord();
    }

    /**
     * W-11: the mark of the heading's paragraph is hidden in a way that joins it to the next one in
     * the same row; the heading is in the navigation pane and in contents (D-32).
     */
    private void separated(StyledParagraph paragraph, Optional<Runnable> section, WordXml xml) {
        List<StyledRun> all = paragraph.lines().get(0).runs();
        List<StyledRun> lead = all.stream().filter(run -> run.leadLevel() > 0).toList();
        List<StyledRun> rest = all.stream().filter(run -> run.leadLevel() == 0).toList();
        List<Property> heading = new ArrayList<>();
        heading.add(Property.of("pStyle", outline.leadStyle(lead.get(0).leadLevel())));
        if (paragraph.startsPage()) {
            heading.add(Property.on("pageBreakBefore"));
        }
        heading.add(
                Property.on("rPr")
                        .holding(Property.on("vanish"))
                        .holding(Property.on("specVanish")));
        xml.open("p").properties("pPr", heading);
        WordRun.of(lead).forEach(run -> run.write(xml));
        xml.close();
        List<Property> properties = new ArrayList<>(properties(paragraph));
        properties.removeIf(property -> property.name().equals("pageBreakBefore"));
        xml.open("p").properties("pPr", properties, section);
        WordRun.of(rest).forEach(run -> run.write(xml));
        xml.close();
    }

    private List<WordRun> runs(StyledParagraph paragraph) {
        return paragraph.isBlank() ? List.of() : WordRun.of(paragraph, style);
    }

    private String id(StyledParagraph paragraph) {
        return LastStyles.idOf(paragraph).orElseGet(() -> ordinaryId(paragraph));
    }

    private String ordinaryId(StyledParagraph paragraph) {
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
        Keep keep = LastStyles.idOf(paragraph).isPresent() ? Keep.NONE : paragraph.keep();
        // G-02: a note among the lines of a title block goes with them, too.
        boolean inBlock = paragraph.inTitleBlock() && !paragraph.look().keepWithNext();
        if (keep.withNext() || inBlock) {
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
