package io.github.chengwen.style;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Everything about the look that a house might change (norm.md sections 1, 3 and 7). Code holds
 * none of these numbers.
 *
 * @param name as in {@code --style}
 * @param subject the kind of document, for its properties (D-43)
 * @param elements a look for every {@link Element}
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
        Map<Element, ParagraphStyle> elements) {

    public Style {
        elements = Map.copyOf(elements);
        if (elements.size() != Element.values().length) {
            throw new IllegalArgumentException("a look for every element is needed");
        }
    }

    /** The same with rows of another height; an element with a pitch of its own keeps it (E-21). */
    public Style withRowPitch(Length pitch) {
        return with(
                new Grid(pitch, grid.charPitch(), grid.baselinePercent()),
                look ->
                        look.linePitch().equals(grid.rowPitch())
                                ? look.withLinePitch(pitch)
                                : look);
    }

    /** The same with another spacing of all elements that are spaced like the body. */
    public Style withSpacing(Length spacing) {
        Length body = of(Element.BODY).spacing();
        return with(grid, look -> look.spacing().equals(body) ? look.withSpacing(spacing) : look);
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
                looks);
    }

    /** The look of an element. */
    public ParagraphStyle of(Element element) {
        return Objects.requireNonNull(elements.get(element), "complete by construction");
    }
}
