package io.github.chengwen.style;

import java.util.Map;
import java.util.Objects;

/**
 * Everything about the look that a house might change (norm.md sections 1, 3 and 7). Code holds
 * none of these numbers.
 *
 * @param name as in {@code --style}
 * @param subject the kind of document, for its properties (D-43)
 * @param check what proof-reading is to say
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
        HouseRules check,
        Map<Element, ParagraphStyle> elements) {

    public Style {
        elements = Map.copyOf(elements);
        if (elements.size() != Element.values().length) {
            throw new IllegalArgumentException("a look for every element is needed");
        }
    }

    /** The look of an element. */
    public ParagraphStyle of(Element element) {
        return Objects.requireNonNull(elements.get(element), "complete by construction");
    }
}
