package io.github.chengwen.docx.styles;

import io.github.chengwen.compose.styled.Letterhead;
import io.github.chengwen.compose.styled.ParagraphRole;
import io.github.chengwen.compose.styled.PlacedText;
import io.github.chengwen.compose.styled.Stroke;
import io.github.chengwen.compose.styled.StyledArticle;
import io.github.chengwen.compose.styled.StyledDocument;
import io.github.chengwen.compose.styled.StyledParagraph;
import io.github.chengwen.docx.xml.ParagraphProperties;
import io.github.chengwen.docx.xml.Property;
import io.github.chengwen.docx.xml.RunProperties;
import io.github.chengwen.style.FaceRole;
import io.github.chengwen.style.Ink;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.Style;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The styles of marks and rules in official documents (Z-02, Z-03, Z-09): they depend on the
 * document, as the size of a mark does on its length.
 */
public final class HeadStyles {

    /** The id of the style of a paragraph that has no height to speak of. */
    public static final String ANCHOR = "CWAnchor";

    /** Of it: the spare height of a page of full rows has room for it (P-12: 18 twips). */
    private static final Length ANCHOR_PITCH = Length.ofPoints(0.7);

    /** The id of the style of a mark. */
    public static final String MARK = "CWOrgMark";

    private static final int EIGHTHS = 8;
    private static final double POINT = 1000;

    private HeadStyles() {}

    /** The id of the style of a mark, or of a paragraph that is drawn as rules. */
    public static String idOf(StyledParagraph paragraph, StyledDocument document) {
        return paragraph.role() == ParagraphRole.ORGAN_MARK
                ? idOfMark(paragraph, document)
                : rules(document).entrySet().stream()
                        .filter(entry -> entry.getValue().strokes().equals(paragraph.strokes()))
                        .filter(e -> e.getValue().look().equals(paragraph.look()))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElseThrow();
    }

    /** The style of characters that have another face than their paragraph; empty of the same. */
    public static Optional<String> idOf(PlacedText text, StyledParagraph paragraph) {
        FaceRole face = text.look().face();
        return face == paragraph.look().face() || paragraph.role() == ParagraphRole.ORGAN_MARK
                ? Optional.empty()
                : Optional.of(face == FaceRole.KAI ? "CWSigner" : "CWFieldText");
    }

    static List<StyleDefinition> of(StyledDocument document, Look normal) {
        List<StyleDefinition> definitions = new ArrayList<>();
        if (document.style().official().isEmpty()) {
            return definitions;
        }
        Style style = document.style();
        List<List<StyledParagraph>> marks = marks(document);
        for (int i = 0; i < marks.size(); i++) {
            List<StyledParagraph> mark = marks.get(i);
            definitions.add(mark(numbered(MARK, i), mark.get(0), mark.size() == 1, style, normal));
        }
        rules(document).forEach((id, rule) -> definitions.add(rule(id, rule, normal)));
        definitions.add(
                StyleDefinition.paragraph(
                                ANCHOR,
                                "成文版记位置",
                                StyleDefinition.NORMAL,
                                ANCHOR,
                                new Look(ParagraphProperties.exactly(ANCHOR_PITCH), List.of()))
                        .outOfGallery());
        definitions.add(characters("CWSigner", "成文签发人", FaceRole.KAI, style));
        definitions.add(characters("CWFieldText", "成文密级字", FaceRole.HEI, style));
        return definitions;
    }

    private static StyleDefinition characters(String id, String name, FaceRole face, Style style) {
        Property faces = RunProperties.faces(style.faces().of(face), style.faces().of(face));
        return StyleDefinition.character(id, name, List.of(faces));
    }

    /** The names of a joint mark are spread by their cell, not by letter-spacing. */
    private static StyleDefinition mark(
            String id, StyledParagraph mark, boolean alone, Style style, Look normal) {
        Look look = Look.of(mark.look(), style).without(normal);
        List<Property> run = new ArrayList<>(look.run());
        mark.placed().stream().findFirst().ifPresent(placed -> ink(placed, alone, run));
        return StyleDefinition.paragraph(
                id,
                id.replace(MARK, "成文发文机关标志"),
                StyleDefinition.NORMAL,
                "CWDocNo",
                new Look(look.paragraph(), run));
    }

    /** The lines of the mark of each document, those that look alike once. */
    private static List<List<StyledParagraph>> marks(StyledDocument document) {
        List<List<StyledParagraph>> marks = new ArrayList<>();
        for (StyledArticle article : document.articles()) {
            List<StyledParagraph> mark =
                    article.all().filter(p -> p.role() == ParagraphRole.ORGAN_MARK).toList();
            if (!mark.isEmpty() && marks.stream().noneMatch(known -> areAlike(known, mark))) {
                marks.add(mark);
            }
        }
        return marks;
    }

    private static boolean areAlike(List<StyledParagraph> one, List<StyledParagraph> other) {
        return one.size() == 1 == (other.size() == 1) && shape(one).equals(shape(other));
    }

    /** What the style of a mark has of it. */
    private static List<Object> shape(List<StyledParagraph> mark) {
        StyledParagraph first = mark.get(0);
        List<Object> shape = new ArrayList<>(List.of(first.look()));
        first.placed().stream()
                .findFirst()
                .ifPresent(
                        placed -> {
                            shape.add(placed.widthPercent());
                            shape.add(placed.letterspacing());
                        });
        return shape;
    }

    private static String idOfMark(StyledParagraph line, StyledDocument document) {
        List<StyledParagraph> mark =
                document.articles().stream()
                        .map(StyledArticle::all)
                        .map(all -> all.filter(p -> p.role() == ParagraphRole.ORGAN_MARK).toList())
                        .filter(lines -> lines.contains(line))
                        .findFirst()
                        .orElseThrow();
        List<List<StyledParagraph>> marks = marks(document);
        for (int i = 0; i < marks.size(); i++) {
            if (areAlike(marks.get(i), mark)) {
                return numbered(MARK, i);
            }
        }
        throw new IllegalArgumentException("no style for " + line.role());
    }

    /** Colour, width and letter-spacing, where the schema has them. */
    private static void ink(PlacedText placed, boolean alone, List<Property> run) {
        run.removeIf(property -> property.name().equals("spacing"));
        int at = (int) run.stream().filter(p -> p.name().equals("rFonts")).count();
        List<Property> more = new ArrayList<>();
        if (placed.ink() != Ink.BLACK) {
            more.add(Property.of("color", hex(placed.ink())));
        }
        Length spacing = placed.look().spacing();
        more.add(
                Property.of(
                        "spacing",
                        (alone ? spacing.plus(placed.letterspacing()) : spacing).twips()));
        if (placed.widthPercent() != PlacedText.FULL_WIDTH) {
            more.add(Property.of("w", placed.widthPercent()));
        }
        run.addAll(at, more);
    }

    private static String hex(Ink ink) {
        return String.format(Locale.ROOT, "%06X", ink.rgb());
    }

    private static Stream<StyledParagraph> paragraphs(StyledDocument document) {
        return Stream.of(
                        document.letterhead().stream().flatMap(l -> l.above().stream()),
                        document.letterhead().stream().map(Letterhead::foot),
                        document.articles().stream().flatMap(StyledArticle::all))
                .flatMap(part -> part);
    }

    /** A paragraph of each kind of rule, by the id of its style. */
    private static Map<String, StyledParagraph> rules(StyledDocument document) {
        Map<String, StyledParagraph> rules = new LinkedHashMap<>();
        paragraphs(document)
                .filter(
                        p ->
                                p.role() == ParagraphRole.HEAD_RULE
                                        || p.role() == ParagraphRole.IMPRINT_RULE)
                .forEach(
                        rule -> {
                            boolean known =
                                    rules.values().stream()
                                            .anyMatch(
                                                    r ->
                                                            r.strokes().equals(rule.strokes())
                                                                    && r.look()
                                                                            .equals(rule.look()));
                            if (!known) {
                                rules.put(id(rule, rules.size()), rule);
                            }
                        });
        return rules;
    }

    private static String id(StyledParagraph rule, int number) {
        String id = rule.role() == ParagraphRole.HEAD_RULE ? "CWHeadRule" : "CWImprintRule";
        return numbered(id, number);
    }

    private static String numbered(String id, int number) {
        return number == 0 ? id : id + (number + 1);
    }

    private static StyleDefinition rule(String id, StyledParagraph rule, Look normal) {
        String name = id.replace("CWHeadRule", "成文版头线").replace("CWImprintRule", "成文版记线");
        return StyleDefinition.paragraph(
                        id,
                        name,
                        StyleDefinition.NORMAL,
                        id,
                        new Look(ruled(rule), List.of()).without(normal))
                .outOfGallery();
    }

    /**
     * Z-03, Z-09: one rule is a border below a row of exact height, two are borders above and below
     * one; rules that are wider than the 版心 have negative indents.
     */
    private static List<Property> ruled(StyledParagraph rule) {
        List<Stroke> strokes = rule.strokes();
        List<Property> properties = new ArrayList<>();
        Length line = rule.look().linePitch();
        if (strokes.size() == 1) {
            line = strokes.get(0).top();
            properties.add(Property.on("pBdr").holding(border("bottom", strokes.get(0))));
        } else if (strokes.size() > 1) {
            line = strokes.get(1).top().minus(strokes.get(0).thickness());
            properties.add(
                    Property.on("pBdr")
                            .holding(border("top", strokes.get(0)))
                            .holding(border("bottom", strokes.get(1))));
        }
        properties.addAll(ParagraphProperties.exactly(line));
        int outside = strokes.isEmpty() ? 0 : strokes.get(0).x().twips();
        if (outside != 0) {
            properties.add(Property.on("ind").with("left", outside).with("right", outside));
        }
        return properties;
    }

    private static Property border(String side, Stroke stroke) {
        long eighths = Math.round(stroke.thickness().milliPoints() * EIGHTHS / POINT);
        return Property.of(side, "single")
                .with("sz", (int) eighths)
                .with("space", 0)
                .with("color", stroke.ink() == Ink.BLACK ? "auto" : hex(stroke.ink()));
    }
}
