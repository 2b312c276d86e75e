package io.github.chengwen.compose;

import io.github.chengwen.compose.styled.Letterhead;
import io.github.chengwen.compose.styled.ParagraphRole;
import io.github.chengwen.compose.styled.PlacedText;
import io.github.chengwen.compose.styled.Stroke;
import io.github.chengwen.compose.styled.StyledLine;
import io.github.chengwen.model.OfficialElement;
import io.github.chengwen.model.OfficialElement.Kind;
import io.github.chengwen.model.Passage;
import io.github.chengwen.style.Alignment;
import io.github.chengwen.style.Element;
import io.github.chengwen.style.Ink;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.Official;
import io.github.chengwen.style.Official.Gap;
import io.github.chengwen.style.Official.Head.Form;
import io.github.chengwen.style.ParagraphStyle;
import io.github.chengwen.style.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The paragraphs of the head of an official document (H-01…H-13, X-01…X-07). */
final class HeadComposer {

    /** E-08: the lower edge of a glyph is so far below the baseline, in hundredths of an em. */
    private static final int GLYPH_BOTTOM = 12;

    private final Style style;
    private final Official official;
    private final List<OfficialElement> elements;
    private final Length row;
    private final List<ParagraphBuilder> paragraphs = new ArrayList<>();

    /**
     * @param elements of the head, in the order of the draft
     */
    HeadComposer(Style style, Official official, List<OfficialElement> elements) {
        this.style = style;
        this.official = official;
        this.elements = List.copyOf(elements);
        this.row = style.grid().rowPitch();
    }

    /** The paragraphs above the title; nothing for a draft without a head. */
    List<ParagraphBuilder> flow() {
        if (elements.isEmpty()) {
            return List.of();
        }
        if (official.head().form() == Form.LETTER) {
            letterFields();
        } else {
            fields();
            mark();
            ParagraphStyle number = style.of(Element.DOCUMENT_NUMBER);
            blanks(official.head().blankAbove(), belowMark().plus(aboveGlyph(number)));
            numberRows();
            rule();
        }
        blanks(official.head().blankBelow(), belowHead());
        return paragraphs;
    }

    /** Mark and rules of a letter; empty where the form is another or the draft has no mark. */
    Optional<Letterhead> letterhead() {
        if (official.head().form() != Form.LETTER || elements.isEmpty()) {
            return Optional.empty();
        }
        Stationery stationery = new Stationery(style, official);
        return Optional.of(stationery.letterhead(markText()));
    }

    private Optional<OfficialElement> find(Kind kind) {
        return elements.stream().filter(element -> element.kind() == kind).findFirst();
    }

    /** H-01, H-03: 份号 in row 1, 密级 in row 2 even without it, 紧急程度 in the row after. */
    private void fields() {
        List<ParagraphBuilder> rows = new ArrayList<>();
        find(Kind.COPY_NUMBER).ifPresent(e -> rows.add(plain(ParagraphRole.COPY_NUMBER, e)));
        find(Kind.SECRECY)
                .ifPresent(
                        e -> {
                            if (rows.isEmpty()) {
                                rows.add(blank());
                            }
                            rows.add(plain(ParagraphRole.SECRECY, e));
                        });
        find(Kind.URGENCY).ifPresent(e -> rows.add(plain(ParagraphRole.SECRECY, e)));
        while (rows.size() < official.head().fieldRows()) {
            rows.add(blank());
        }
        paragraphs.addAll(rows);
    }

    private Optional<Passage> markText() {
        return Marks.joined(elements);
    }

    /** H-05: its ink begins at the same height whatever stands above it (Z-01). */
    private void mark() {
        Stationery stationery = new Stationery(style, official);
        Length above = row.times(paragraphs.size()).plus(style.page().top());
        JointMark joint = new JointMark(style, official.mark(), elements);
        if (joint.isJoint()) {
            paragraphs.addAll(joint.paragraphs(above));
        } else {
            paragraphs.add(stationery.mark(markText(), above));
        }
    }

    /** E-06, E-07, H-08…H-11. */
    private void numberRows() {
        Optional<OfficialElement> number = find(Kind.NUMBER);
        Optional<OfficialElement> signers = find(Kind.SIGNERS);
        if (signers.isPresent()) {
            paragraphs.addAll(new SignerRows(style).of(number, signers.get()));
        } else if (number.isPresent()) {
            paragraphs.add(plain(ParagraphRole.DOCUMENT_NUMBER, number.get()));
        } else {
            // The number is given when the document is registered.
            paragraphs.add(blank());
        }
        find(Kind.ISSUE).ifPresent(issue -> paragraphs.add(issue(issue)));
    }

    /** the organ one 字 from the left, the date one 字 from the right. */
    private ParagraphBuilder issue(OfficialElement issue) {
        String text = issue.passage().text();
        int gap = text.lastIndexOf('\u3000');
        Length one = style.grid().charPitch();
        ParagraphStyle look = style.of(Element.DOCUMENT_NUMBER).withAlignment(Alignment.LEFT);
        List<PlacedText> placed = new ArrayList<>();
        placed.add(PlacedText.from(one, text.substring(0, Math.max(0, gap)), look));
        placed.add(
                PlacedText.until(
                        style.page().coreWidth().minus(one), text.substring(gap + 1), look));
        placed.removeIf(cell -> cell.text().isEmpty());
        return new ParagraphBuilder(
                        ParagraphRole.HEAD_ROW,
                        look,
                        List.of(StyledLine.of(text, look)),
                        issue.passage())
                .placed(placed);
    }

    /** H-12: 4 mm below the glyphs of the row above, as wide as the 版心 (Z-03). */
    private void rule() {
        Official.Head head = official.head();
        if (head.rule().milliPoints() == 0) {
            return;
        }
        ParagraphStyle number = style.of(Element.DOCUMENT_NUMBER);
        int below =
                number.linePitch().milliPoints() * (100 - style.grid().baselinePercent()) / 100
                        - number.size().milliPoints() * GLYPH_BOTTOM / 100;
        Length gap = new Length(inTwips(head.gap().milliPoints() - below));
        Stroke stroke = new Stroke(Length.ZERO, gap, style.page().coreWidth(), head.rule(), ink());
        paragraphs.add(ruled(ParagraphRole.HEAD_RULE, gap.plus(head.rule()), List.of(stroke)));
    }

    private Ink ink() {
        return official.mark().ink();
    }

    /** A paragraph that is drawn as rules; without them where the sheet has them already (H-13). */
    private ParagraphBuilder ruled(ParagraphRole role, Length height, List<Stroke> strokes) {
        boolean drawn = official.mark().printed() && markText().isPresent();
        return Stationery.ruled(role, height, drawn ? strokes : List.of(), style);
    }

    /** the fields at the left, the number at the right, under the rules of the letterhead. */
    private void letterFields() {
        List<OfficialElement> left =
                List.of(Kind.COPY_NUMBER, Kind.SECRECY, Kind.URGENCY).stream()
                        .flatMap(kind -> find(kind).stream())
                        .toList();
        Optional<OfficialElement> number = find(Kind.NUMBER);
        if (left.isEmpty() && number.isEmpty()) {
            paragraphs.add(blank());
            return;
        }
        for (int i = 0; i < Math.max(1, left.size()); i++) {
            Optional<OfficialElement> first = left.stream().skip(i).findFirst();
            paragraphs.add(letterRow(first, i == 0 ? number : Optional.empty()));
        }
        paragraphs.get(0).spaceAbove(Stationery.belowLetterRule(style));
    }

    private ParagraphBuilder letterRow(
            Optional<OfficialElement> left, Optional<OfficialElement> number) {
        ParagraphStyle look = style.of(Element.DOCUMENT_NUMBER).withAlignment(Alignment.LEFT);
        List<PlacedText> placed = new ArrayList<>();
        List<Passage> passages = new ArrayList<>();
        left.ifPresent(
                e -> {
                    Element element =
                            e.kind() == Kind.COPY_NUMBER ? Element.COPY_NUMBER : Element.SECRECY;
                    placed.add(PlacedText.from(Length.ZERO, e.passage().text(), style.of(element)));
                    passages.add(e.passage());
                });
        number.ifPresent(
                e -> {
                    placed.add(
                            PlacedText.until(style.page().coreWidth(), e.passage().text(), look));
                    passages.add(e.passage());
                });
        Passage all = Marks.join(passages);
        return new ParagraphBuilder(
                        ParagraphRole.HEAD_ROW, look, List.of(StyledLine.of(all.text(), look)), all)
                .placed(placed);
    }

    private ParagraphBuilder plain(ParagraphRole role, OfficialElement element) {
        ParagraphStyle look = style.of(role.element());
        return new ParagraphBuilder(
                role,
                look,
                List.of(StyledLine.of(element.passage().text(), look)),
                element.passage());
    }

    /**
     * Blank rows.
     *
     * @param beside what the rows above and below them have beyond the edges of their glyphs
     */
    private void blanks(int count, Length beside) {
        if (official.gap() == Gap.ROWS) {
            for (int i = 0; i < count; i++) {
                paragraphs.add(blank());
            }
        } else if (count > 0) {
            Length height = style.blank(count, beside);
            paragraphs.add(Stationery.ruled(ParagraphRole.BLANK, height, List.of(), style));
        }
    }

    /** Below the ink of the mark, in its row. */
    private Length belowMark() {
        ParagraphStyle mark =
                paragraphs.stream()
                        .filter(p -> p.role() == ParagraphRole.ORGAN_MARK)
                        .reduce((first, last) -> last)
                        .map(ParagraphBuilder::look)
                        .orElse(style.of(Element.ORGAN_MARK));
        return Stationery.belowInk(mark, style);
    }

    /** Above the glyphs of the title, or of the text of an order, and below those of the number. */
    private Length belowHead() {
        ParagraphStyle number = style.of(Element.DOCUMENT_NUMBER);
        ParagraphStyle title = style.of(Element.TITLE);
        Length below = number.linePitch().minus(number.size()).minus(aboveGlyph(number));
        return switch (official.head().form()) {
            case GENERAL -> aboveGlyph(title);
            case LETTER -> below.plus(aboveGlyph(title));
            case ORDER -> below.plus(aboveGlyph(style.of(Element.BODY)));
        };
    }

    private Length aboveGlyph(ParagraphStyle look) {
        return Stationery.aboveGlyph(look, style);
    }

    private ParagraphBuilder blank() {
        return Stationery.ruled(ParagraphRole.BLANK, row, List.of(), style);
    }

    private static int inTwips(int milliPoints) {
        return new Length(Math.max(0, milliPoints)).twips() * 50;
    }
}
