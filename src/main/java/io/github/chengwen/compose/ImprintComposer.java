package io.github.chengwen.compose;

import io.github.chengwen.compose.styled.HangingIndent;
import io.github.chengwen.compose.styled.ParagraphRole;
import io.github.chengwen.compose.styled.PlacedText;
import io.github.chengwen.compose.styled.Stroke;
import io.github.chengwen.compose.styled.StyledLine;
import io.github.chengwen.compose.styled.StyledParagraph;
import io.github.chengwen.model.OfficialElement;
import io.github.chengwen.model.OfficialElement.Kind;
import io.github.chengwen.model.Passage;
import io.github.chengwen.style.Element;
import io.github.chengwen.style.Ink;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.Official;
import io.github.chengwen.style.ParagraphStyle;
import io.github.chengwen.style.Style;
import java.util.ArrayList;
import java.util.List;

/** The rows and rules of a 版记, from top to bottom (I-01…I-08). */
final class ImprintComposer {

    /**
     * The least row that programs draw a rule under (Z-05: a row of 20 twips, its border below).
     */
    private static final Length LEAST_ROW = Length.ofPoints(1);

    /** I-04: turn-over rows stand after the colon of 抄送：, three characters in. */
    private static final int LABEL = 3;

    private final Style style;
    private final Official.Imprint look;
    private final List<StyledParagraph> paragraphs = new ArrayList<>();

    ImprintComposer(Style style, Official.Imprint look) {
        this.style = style;
        this.look = look;
    }

    /** Nothing where there is no element. */
    List<StyledParagraph> of(List<OfficialElement> elements) {
        List<OfficialElement> lists = of(elements, Kind.ADDRESSEES, Kind.COPIES);
        List<OfficialElement> others = of(elements, Kind.IMPRINT_ITEM);
        List<OfficialElement> printed = of(elements, Kind.PRINTED);
        List<List<OfficialElement>> groups =
                List.of(lists, others, printed).stream().filter(g -> !g.isEmpty()).toList();
        for (int i = 0; i < groups.size(); i++) {
            rule(i == 0 ? look.thick() : look.thin());
            groups.get(i).forEach(this::row);
        }
        if (!groups.isEmpty()) {
            rule(look.thick());
        }
        return paragraphs;
    }

    private static List<OfficialElement> of(List<OfficialElement> elements, Kind... kinds) {
        return List.of(kinds).stream()
                .flatMap(kind -> elements.stream().filter(element -> element.kind() == kind))
                .toList();
    }

    private void rule(Length thickness) {
        if (thickness.milliPoints() > 0) {
            Stroke stroke =
                    new Stroke(
                            Length.ZERO, LEAST_ROW, style.page().coreWidth(), thickness, Ink.BLACK);
            paragraphs.add(
                    Stationery.ruled(
                                    ParagraphRole.IMPRINT_RULE,
                                    LEAST_ROW.plus(thickness),
                                    List.of(stroke),
                                    style)
                            .build());
        }
    }

    /** How many characters a label has with its colon; 报：has two. */
    private static int label(Passage passage) {
        int colon = passage.text().indexOf('：');
        return colon > 0 && colon < LABEL ? colon + 1 : LABEL;
    }

    private void row(OfficialElement element) {
        ParagraphStyle row = style.of(Element.IMPRINT);
        Length one = row.size();
        ParagraphBuilder paragraph =
                new ParagraphBuilder(
                        ParagraphRole.IMPRINT,
                        row,
                        List.of(StyledLine.of(element.passage().text(), row)),
                        element.passage());
        switch (element.kind()) {
            case ADDRESSEES, COPIES ->
                    paragraph
                            .rightIndent(one)
                            .hanging(
                                    new HangingIndent(
                                            one, one.plus(one.times(label(element.passage())))));
            case PRINTED -> printed(element.passage().text(), paragraph);
            default -> paragraph.rightIndent(one).hanging(new HangingIndent(one, one));
        }
        paragraphs.add(paragraph.build());
    }

    /** I-06: the organ at the left, the date at the right. */
    private void printed(String text, ParagraphBuilder paragraph) {
        ParagraphStyle row = style.of(Element.IMPRINT);
        int gap = text.lastIndexOf('\u3000');
        ShortWords measure = new ShortWords(row, style.lines().compatibility());
        int width = measure.advance(text, "") + row.size().milliPoints() * 2;
        if (width > style.page().coreWidth().milliPoints()) {
            paragraph.rightIndent(row.size()).hanging(new HangingIndent(row.size(), row.size()));
            return;
        }
        List<PlacedText> placed = new ArrayList<>();
        if (gap > 0) {
            placed.add(PlacedText.from(row.size(), text.substring(0, gap), row));
        }
        placed.add(
                PlacedText.until(
                        style.page().coreWidth().minus(row.size()), text.substring(gap + 1), row));
        paragraph.placed(placed);
    }
}
