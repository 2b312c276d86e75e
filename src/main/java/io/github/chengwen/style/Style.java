package io.github.chengwen.style;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Everything about the look that a house may change; code holds none of these numbers (norm.md
 * section 1 has the page, section 3 speeches, section 7 the DOCX).
 *
 * @param name as in {@code --style}
 * @param subject the kind of document (D-43: {@code dc:subject} of the file's properties)
 * @param pdf how its PDF is packed
 * @param docx whether its DOCX brings the faces that it names
 * @param check which diagnostics are reported, and with which severity
 * @param elements a look for every {@link Element}
 * @param official the look of heads and imprints; empty of a style for speeches or articles
 */
public record Style(
        String name,
        String subject,
        PageGeometry page,
        Grid grid,
        Lines lines,
        Faces faces,
        PageNumber pageNumber,
        TitleBlock titleBlock,
        Collection collection,
        Tables tables,
        PdfSize pdf,
        DocxFonts docx,
        HouseRules check,
        Map<Element, ParagraphStyle> elements,
        Optional<Official> official) {

    /** V-01: a 三号 character and seven eighths of one. */
    private static final Length EDGE_ROW = Length.ofMillimetres(10.39);

    private static final int TWIP = 50;

    public Style {
        elements = Map.copyOf(elements);
        if (elements.size() != Element.values().length) {
            throw new IllegalArgumentException("a look for every element is needed");
        }
    }

    /** The same with another row pitch; an element with its own pitch keeps it (E-21: titles). */
    public Style withRowPitch(Length pitch) {
        return with(
                new Grid(pitch, grid.charPitch(), grid.baselinePercent()),
                look ->
                        look.linePitch().equals(grid.rowPitch())
                                ? look.withLinePitch(pitch)
                                : look);
    }

    /** The same with another letter-spacing for all elements that have that of the body. */
    public Style withSpacing(Length spacing) {
        Length body = of(Element.BODY).spacing();
        return with(grid, look -> look.spacing().equals(body) ? look.withSpacing(spacing) : look);
    }

    /** The same with other wishes for proof-reading. */
    public Style withCheck(HouseRules rules) {
        return new Style(
                name,
                subject,
                page,
                grid,
                lines,
                faces,
                pageNumber,
                titleBlock,
                collection,
                tables,
                pdf,
                docx,
                rules,
                elements,
                official);
    }

    private Style with(Grid changed, UnaryOperator<ParagraphStyle> change) {
        Map<Element, ParagraphStyle> looks = new EnumMap<>(Element.class);
        elements.forEach((element, look) -> looks.put(element, change.apply(look)));
        return new Style(
                name,
                subject,
                page,
                changed,
                lines,
                faces,
                pageNumber,
                titleBlock,
                collection,
                tables,
                pdf,
                docx,
                check,
                looks,
                official);
    }

    /**
     * The height of blank rows between two texts of the body's size (V-02).
     *
     * @param rows how many; nothing of none
     */
    public Length blank(int rows) {
        ParagraphStyle body = of(Element.BODY);
        return blank(rows, body.linePitch().minus(body.size()));
    }

    /**
     * The height of blank rows between two edges.
     *
     * @param beside what of the distance belongs to the rows above and below them
     */
    public Length blank(int rows, Length beside) {
        boolean edge = official.filter(look -> look.gap() == Official.Gap.EDGE).isPresent();
        if (rows == 0 || !edge) {
            return grid.rowPitch().times(rows);
        }
        int height = Math.max(0, EDGE_ROW.times(rows).minus(beside).milliPoints());
        return new Length(new Length(height).twips() * TWIP);
    }

    /** The look of an element. */
    public ParagraphStyle of(Element element) {
        return Objects.requireNonNull(elements.get(element), "complete by construction");
    }
}
