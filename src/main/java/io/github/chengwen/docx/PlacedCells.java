package io.github.chengwen.docx;

import io.github.chengwen.compose.styled.ParagraphRole;
import io.github.chengwen.compose.styled.PlacedText;
import io.github.chengwen.compose.styled.StyledParagraph;
import io.github.chengwen.docx.styles.HeadStyles;
import io.github.chengwen.docx.xml.ParagraphProperties;
import io.github.chengwen.docx.xml.Property;
import io.github.chengwen.docx.xml.WordXml;
import io.github.chengwen.style.Alignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The texts of a row that stand at places of their own: the first at an indent, others at tabs. */
final class PlacedCells {

    private final StyledParagraph paragraph;
    private final List<PlacedText> texts;

    PlacedCells(StyledParagraph paragraph) {
        this.paragraph = paragraph;
        this.texts = paragraph.placed();
    }

    /** Whether the paragraph is such a row; a mark is centred by its style. */
    boolean isRow() {
        return !texts.isEmpty() && paragraph.role() != ParagraphRole.ORGAN_MARK;
    }

    private boolean indented() {
        return texts.get(0).anchor() == Alignment.LEFT;
    }

    /** The tab stops; nothing where all that stands in the row is at its indent. */
    Optional<Property> tabs() {
        if (!isRow()) {
            return Optional.empty();
        }
        Property tabs = Property.on("tabs");
        for (PlacedText text : texts.subList(indented() ? 1 : 0, texts.size())) {
            String kind =
                    switch (text.anchor()) {
                        case RIGHT -> "right";
                        case CENTRE -> "center";
                        case LEFT, BOTH -> "left";
                    };
            if (text.follows()) {
                continue;
            }
            tabs = tabs.holding(Property.of("tab", kind).with("pos", text.x().twips()));
        }
        return Optional.of(tabs).filter(property -> !property.children().isEmpty());
    }

    Optional<Property> indent() {
        return isRow() && indented() && texts.get(0).x().milliPoints() > 0
                ? Optional.of(
                        Property.on("ind")
                                .with("leftChars", 0)
                                .with("left", texts.get(0).x().twips()))
                : Optional.empty();
    }

    /** Tabs count from the left, also in a style that is aligned elsewhere (E-28, E-30). */
    List<Property> alignment() {
        boolean signs = paragraph.role() == ParagraphRole.SIGNATURE;
        boolean elsewhere = isRow() && (signs || texts.get(0).anchor() == Alignment.CENTRE);
        return elsewhere
                ? List.of(
                        Property.on("ind").with("rightChars", 0).with("right", 0),
                        ParagraphProperties.alignment(Alignment.LEFT))
                : List.of();
    }

    void write(WordXml xml) {
        for (int i = 0; i < texts.size(); i++) {
            PlacedText text = texts.get(i);
            if (isRow() && !text.follows() && (i > 0 || !indented())) {
                WordRun.open(xml).empty(Property.on("tab")).close();
            }
            if (text.letterspacing().milliPoints() == 0) {
                run(text, text.text(), List.of()).write(xml);
            } else {
                spaced(text, xml);
            }
        }
    }

    /** No space after the last character, so that the middle stays where it is. */
    private void spaced(PlacedText text, WordXml xml) {
        int last = text.text().offsetByCodePoints(text.text().length(), -1);
        run(text, text.text().substring(0, last), List.of()).write(xml);
        run(
                        text,
                        text.text().substring(last),
                        List.of(Property.of("spacing", text.look().spacing().twips())))
                .write(xml);
    }

    private WordRun run(PlacedText text, String characters, List<Property> more) {
        List<Property> format = new ArrayList<>();
        HeadStyles.idOf(text, paragraph).ifPresent(id -> format.add(Property.of("rStyle", id)));
        format.add(WordRun.HINT);
        format.addAll(more);
        return new WordRun(format, List.of(characters), Property.on("br"));
    }
}
