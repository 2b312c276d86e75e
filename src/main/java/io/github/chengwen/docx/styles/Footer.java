package io.github.chengwen.docx.styles;

import io.github.chengwen.compose.styled.Letterhead;
import io.github.chengwen.compose.styled.StyledDocument;
import io.github.chengwen.docx.opc.Part;
import io.github.chengwen.docx.xml.ParagraphProperties;
import io.github.chengwen.docx.xml.Property;
import io.github.chengwen.docx.xml.RunProperties;
import io.github.chengwen.style.Alignment;
import io.github.chengwen.style.FaceNames;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.PageNumber;
import io.github.chengwen.style.Style;
import java.util.ArrayList;
import java.util.List;

/** The footers that carry the page number, by the pages they stand on (P-21, D-30, D-35). */
public enum Footer {
    /** Left edge of a left-hand page. */
    EVEN("even", Part.FOOTER_EVEN, "CWFooterEven", "成文偶数页脚", Alignment.LEFT),
    /** Right edge of a right-hand page. */
    ODD("default", Part.FOOTER, "Footer", "footer", Alignment.RIGHT),
    /** The same on every page (P-28). */
    ALL("default", Part.FOOTER, "Footer", "footer", Alignment.CENTRE);

    private final String type;
    private final Part part;
    private final String styleId;
    private final String styleName;
    private final Alignment alignment;

    Footer(String type, Part part, String styleId, String styleName, Alignment alignment) {
        this.type = type;
        this.part = part;
        this.styleId = styleId;
        this.styleName = styleName;
        this.alignment = alignment;
    }

    /** The footers that a position needs, in the order of the section's properties. */
    public static List<Footer> of(PageNumber.Position position) {
        return switch (position) {
            case OUTER -> List.of(EVEN, ODD);
            case CENTRE -> List.of(ALL);
            case NONE -> List.of();
        };
    }

    /** The value of {@code w:footerReference/@w:type}. */
    public String type() {
        return type;
    }

    public Part part() {
        return part;
    }

    /** That of pages that stand across. */
    public Part partAcross() {
        return this == EVEN ? Part.FOOTER_EVEN_ACROSS : Part.FOOTER_ACROSS;
    }

    public String styleId() {
        return styleId;
    }

    /** How far the footers of a file end above the lower edge of the paper (P-27). */
    public static Length distance(StyledDocument document) {
        return document.letterhead()
                .map(Letterhead::footBottom)
                .orElse(document.style().pageNumber().footer());
    }

    /** A letter has one distance for its rules and its numbers; the latter stand higher (Z-10). */
    public static Length raised(StyledDocument document) {
        return document.style().pageNumber().footer().minus(distance(document));
    }

    /** Its paragraph style (D-30). */
    StyleDefinition definition(Style style) {
        PageNumber number = style.pageNumber();
        List<Property> paragraph = new ArrayList<>();
        paragraph.addAll(ParagraphProperties.rowBreaking(style.lines().compatibility()));
        paragraph.add(ParagraphProperties.spacing(Length.ZERO, number.linePitch()));
        switch (alignment) {
            case LEFT -> paragraph.add(Property.on("ind").with("left", number.indent().twips()));
            case RIGHT -> paragraph.add(Property.on("ind").with("right", number.indent().twips()));
            default -> {}
        }
        paragraph.add(ParagraphProperties.alignment(alignment));
        FaceNames face = style.faces().of(number.face());
        Look look = new Look(paragraph, RunProperties.of(face, face, Length.ZERO, number.size()));
        return StyleDefinition.paragraph(
                        styleId,
                        styleName,
                        StyleDefinition.NORMAL,
                        styleId,
                        look.without(Look.ofNormal(style)))
                .outOfGallery();
    }
}
