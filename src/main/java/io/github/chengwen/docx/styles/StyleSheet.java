package io.github.chengwen.docx.styles;

import static io.github.chengwen.docx.styles.StyleDefinition.NORMAL;

import io.github.chengwen.compose.styled.StyledDocument;
import io.github.chengwen.compose.styled.StyledParagraph;
import io.github.chengwen.model.Heading;
import io.github.chengwen.style.Alignment;
import io.github.chengwen.style.Element;
import io.github.chengwen.style.ParagraphStyle;
import io.github.chengwen.style.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The styles of one file, in the order of Word's gallery (D-10…D-31). */
final class StyleSheet {

    private final StyledDocument document;
    private final Style style;
    private final Outline outline;
    private final Look normal;
    private final Look body;

    private final List<StyleDefinition> definitions = new ArrayList<>();

    private StyleSheet(StyledDocument document, Outline outline) {
        this.document = document;
        this.style = document.style();
        this.outline = outline;
        this.normal = Look.ofNormal(style);
        this.body = Look.ofBody(style);
    }

    static List<StyleDefinition> of(StyledDocument document, Outline outline) {
        Style style = document.style();
        StyleSheet sheet = new StyleSheet(document, outline);
        sheet.definitions.add(StyleDefinition.normal(sheet.normal));
        sheet.definitions.add(StyleDefinition.defaultFont());
        sheet.title();
        sheet.headings();
        sheet.raisedHeadings();
        sheet.others();
        if (outline.collection()) {
            sheet.definitions.addAll(ContentsStyles.of(style));
        }
        sheet.definitions.addAll(HeadStyles.of(document, sheet.normal));
        sheet.leads();
        sheet.footers();
        return List.copyOf(sheet.definitions);
    }

    /** D-10; as heading 1 in a collection (D-31). */
    private void title() {
        Look look = Look.ofTitle(style).without(normal);
        String id = outline.titleStyle();
        add(
                outline.collection()
                        ? heading(1, WordStyle.SUBTITLE.id(), look)
                        : StyleDefinition.paragraph(
                                id, "Title", NORMAL, WordStyle.SUBTITLE.id(), look));
    }

    /** D-17…D-20. */
    private void headings() {
        for (int level = 1; level <= Heading.DEEPEST; level++) {
            Look look = Look.of(style.of(Element.heading(level)), style).without(normal);
            add(heading(outline.rank(level), WordStyle.BODY.id(), look));
        }
    }

    private static StyleDefinition heading(int rank, String next, Look look) {
        return StyleDefinition.paragraph(
                Outline.headingId(rank),
                "heading " + rank,
                NORMAL,
                next,
                look.atOutlineLevel(rank));
    }

    /**
     * The look of their form, the outline level of their place (S-25: the form gives the look, the
     * nesting the depth).
     */
    private void raisedHeadings() {
        Look none = new Look(List.of(), List.of());
        for (Outline.Raised raised : outline.raised()) {
            int rank = outline.rank(raised.level());
            int place = outline.rank(raised.depth());
            add(
                    StyleDefinition.paragraph(
                            outline.raisedId(raised),
                            "成文标题" + rank + "（大纲" + place + "级）",
                            Outline.headingId(rank),
                            WordStyle.BODY.id(),
                            none.atOutlineLevel(place)));
        }
    }

    private void others() {
        for (WordStyle other : WordStyle.values()) {
            if (other.isOfTables() && !outline.tables()
                    || other.isOfNotes() && !outline.notes()
                    || other.isOfficial() && style.official().isEmpty()) {
                continue;
            }
            ParagraphStyle own = style.of(other.element());
            // What stands in such a row stands at tabs, which count from the left.
            boolean tabbed = other == WordStyle.HEAD_ROW;
            Look whole = Look.of(tabbed ? own.withAlignment(Alignment.LEFT) : own, style);
            boolean likeBody = other.isLikeBody();
            StyleDefinition definition =
                    StyleDefinition.paragraph(
                            other.id(),
                            other.displayName(),
                            likeBody ? WordStyle.BODY.id() : NORMAL,
                            other.next(),
                            likeBody ? whole.withoutIndentOf(body) : whole.without(normal));
            add(other == WordStyle.BLANK ? definition.outOfGallery() : definition);
        }
        definitions.addAll(LastStyles.of(document));
        if (outline.tables()) {
            add(PictureStyle.definition());
            if (inCells().anyMatch(paragraph -> paragraph.picture().isPresent())) {
                add(PictureStyle.definitionInCell());
            }
        }
        if (outline.notes()) {
            add(NoteStyle.definition());
        }
    }

    /** The paragraphs in the cells of all tables. */
    private Stream<StyledParagraph> inCells() {
        return document.paragraphs()
                .flatMap(paragraph -> paragraph.table().stream())
                .flatMap(table -> table.rows().stream())
                .flatMap(List::stream)
                .flatMap(cell -> cell.paragraphs().stream());
    }

    /** The headings that open a paragraph (D-21), and what is strong in tables (E-77). */
    private void leads() {
        if (inCells().anyMatch(StyledParagraph::hasStrong)) {
            definitions.addAll(StrongStyle.definitions(style));
        }
        for (int level = 1; level <= Heading.DEEPEST; level++) {
            int number = level;
            LeadStyle.of(level, style)
                    .ifPresent(
                            id ->
                                    add(
                                            StyleDefinition.character(
                                                    id,
                                                    "成文段首标题字" + number,
                                                    LeadStyle.run(number, style))));
        }
    }

    /** D-30. */
    private void footers() {
        Footer.of(style.pageNumber().position()).stream()
                .map(footer -> footer.definition(style))
                .forEach(this::add);
    }

    private void add(StyleDefinition definition) {
        definitions.add(definition);
    }
}
