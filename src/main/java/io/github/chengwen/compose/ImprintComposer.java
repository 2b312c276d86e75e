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
        Passage passage = element.passage();
        Length one = style.of(Element.IMPRINT).size();
        switch (element.kind()) {
            case ADDRESSEES, COPIES -> turning(passage, one.plus(one.times(label(passage))));
            case PRINTED -> printed(passage);
            default -> turning(passage, one);
        }
    }

    /** One character in at both sides. */
    private void turning(Passage passage, Length others) {
        Length one = style.of(Element.IMPRINT).size();
        paragraphs.add(
                paragraph(passage)
                        .rightIndent(one)
                        .hanging(new HangingIndent(one, others))
                        .build());
    }

    private ParagraphBuilder paragraph(Passage passage) {
        ParagraphStyle row = style.of(Element.IMPRINT);
        return new ParagraphBuilder(
                ParagraphRole.IMPRINT, row, List.of(StyledLine.of(passage.text(), row)), passage);
    }

    /** I-06: the organ at the left, the date at the right, in a row of its own if need be. */
    private void printed(Passage passage) {
        ParagraphStyle row = style.of(Element.IMPRINT);
        String text = passage.text();
        int gap = text.lastIndexOf('\u3000');
        String organ = text.substring(0, Math.max(0, gap));
        Length right = style.page().coreWidth().minus(row.size());
        PlacedText date = PlacedText.until(right, text.substring(gap + 1), row);
        ShortWords measure = new ShortWords(row, style.lines().compatibility());
        int width = measure.advance(text, "") + row.size().milliPoints() * 2;
        if (gap > 0 && width > style.page().coreWidth().milliPoints()) {
            turning(passage.withText(organ), row.size());
            paragraphs.add(paragraph(passage.withText(date.text())).placed(List.of(date)).build());
            return;
        }
        PlacedText first = PlacedText.from(row.size(), organ, row);
        paragraphs.add(
                paragraph(passage).placed(gap > 0 ? List.of(first, date) : List.of(date)).build());
    }
}
