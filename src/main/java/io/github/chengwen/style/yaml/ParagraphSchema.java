package io.github.chengwen.style.yaml;

import io.github.chengwen.style.Element;
import io.github.chengwen.style.Grid;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.ParagraphStyle;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The keys of a paragraph's look. {@code normal} holds what all share (D-01: Normal carries
 * everything the styles share; P-08: 3号仿宋 by default); an element has what differs from it.
 */
final class ParagraphSchema {

    private ParagraphSchema() {}

    /** The look of {@code normal}; its row pitch is the grid's where it has none. */
    static ParagraphStyle normal(Section section, Grid grid) {
        return look(section, Optional.empty(), grid.rowPitch());
    }

    static Map<Element, ParagraphStyle> elements(Section section, ParagraphStyle normal) {
        Map<Element, ParagraphStyle> looks = new EnumMap<>(Element.class);
        for (Element element : Element.values()) {
            String key = Kind.key(element);
            Function<Section, ParagraphStyle> schema =
                    inner -> look(inner, Optional.of(normal), normal.linePitch());
            looks.put(
                    element,
                    element.isOfficial()
                            ? section.optionalSection(key, schema, normal)
                            : section.section(key, schema));
        }
        return looks;
    }

    private static ParagraphStyle look(
            Section section, Optional<ParagraphStyle> normal, Length linePitch) {
        return new ParagraphStyle(
                section.read("face", Limits.ROLE, normal.map(ParagraphStyle::face)),
                section.read("latin", Limits.ROLE, normal.map(ParagraphStyle::latin)),
                section.read("size", Limits.SIZE, normal.map(ParagraphStyle::size)),
                section.read("spacing", Limits.SPACING, normal.map(ParagraphStyle::spacing)),
                section.read("linePitch", Limits.PITCH, Optional.of(linePitch)),
                section.read("alignment", Limits.ALIGNMENT, normal.map(ParagraphStyle::alignment)),
                section.read("firstIndent", Limits.INDENT, normal.map(ParagraphStyle::firstIndent)),
                section.read("turnIndent", Limits.INDENT, normal.map(ParagraphStyle::turnIndent)),
                section.read("rightIndent", Limits.INDENT, normal.map(ParagraphStyle::rightIndent)),
                section.read("rowsBefore", Limits.ROWS, normal.map(ParagraphStyle::rowsBefore)),
                section.read(
                        "keepWithNext", Limits.FLAG, normal.map(ParagraphStyle::keepWithNext)));
    }
}
