package io.github.chengwen.compose;

import io.github.chengwen.compose.styled.Letterhead;
import io.github.chengwen.compose.styled.ParagraphRole;
import io.github.chengwen.compose.styled.PlacedText;
import io.github.chengwen.compose.styled.Stroke;
import io.github.chengwen.compose.styled.StyledLine;
import io.github.chengwen.compose.styled.StyledParagraph;
import io.github.chengwen.model.Passage;
import io.github.chengwen.style.Alignment;
import io.github.chengwen.style.Element;
import io.github.chengwen.style.Ink;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.Official;
import io.github.chengwen.style.ParagraphStyle;
import io.github.chengwen.style.Style;
import java.util.List;
import java.util.Optional;

/** What a printed sheet of an organ has: its mark, and the rules of its letters. */
final class Stationery {

    /** the rules of a letter are 170 mm wide. */
    private static final Length LETTER_RULE = Length.ofMillimetres(170);

    /** the lower rules end so far above the lower edge of the paper. */
    private static final Length LETTER_FOOT = Length.ofMillimetres(20);

    /** Between the two rules of a letter. */
    private static final Length BETWEEN = Length.ofPoints(1.25);

    /** 7/8 of a character of 三号 between the rule and the glyphs below it. */
    private static final Length BELOW_RULE = Length.ofMillimetres(4.84);

    /** V-04: a glyph's box begins so far above the baseline, in hundredths of an em. */
    private static final int GLYPH_TOP = 88;

    /** How far the ink of the mark reaches below the baseline, in hundredths of an em. */
    private static final int INK_BOTTOM = 8;

    private final Style style;
    private final Official official;

    Stationery(Style style, Official official) {
        this.style = style;
        this.official = official;
    }

    /**
     * The mark, or the space for it.
     *
     * @param text its characters; empty where the draft has none
     * @param above where the row would begin without space above it, from the edge of the paper
     */
    ParagraphBuilder mark(Optional<Passage> text, Length above) {
        Official.Mark mark = official.mark();
        Passage passage = text.orElse(Passage.of(""));
        int characters = Math.max(1, passage.text().codePointCount(0, passage.text().length()));
        MarkShape shape = MarkShape.of(characters, style.page().coreWidth(), mark);
        ParagraphStyle look = style.of(Element.ORGAN_MARK).withSize(shape.size());
        int baseline = mark.top().milliPoints() - above.milliPoints() + inkTop(shape.size());
        Length highest = inTwips(baseline * 100 / style.grid().baselinePercent());
        if (highest.milliPoints() < look.linePitch().milliPoints()) {
            // Z-01: in a row as high as that of large characters, small ones would stand too low.
            look = look.withLinePitch(highest);
        }
        int space =
                baseline - look.linePitch().milliPoints() * style.grid().baselinePercent() / 100;
        boolean drawn = mark.printed() && text.isPresent();
        PlacedText placed =
                new PlacedText(
                        passage.text(),
                        look,
                        new Length(style.page().coreWidth().milliPoints() / 2),
                        Alignment.CENTRE,
                        mark.ink(),
                        shape.widthPercent(),
                        shape.letterspacing());
        return new ParagraphBuilder(
                        ParagraphRole.ORGAN_MARK,
                        look,
                        List.of(StyledLine.of(drawn ? passage.text() : "", look)),
                        drawn ? passage : Passage.of(""))
                .spaceAbove(inTwips(space))
                .placed(drawn ? List.of(placed) : List.of());
    }

    private int inkTop(Length size) {
        return size.milliPoints() * official.mark().inkTop() / 100;
    }

    /** Mark and rules of a letter (X-01, X-02, Z-09, Z-10). */
    Letterhead letterhead(Optional<Passage> text) {
        ParagraphBuilder mark = mark(text, Length.ZERO);
        StyledParagraph built = mark.build();
        Length top = built.spaceAbove();
        ParagraphStyle look = built.look();
        int below = belowInk(look, style).milliPoints();
        Length gap = inTwips(official.head().gap().milliPoints() - below);
        boolean drawn = official.mark().printed() && text.isPresent();
        StyledParagraph upper = doubleRule(true, drawn).spaceAbove(gap).build();
        return new Letterhead(
                top,
                List.of(mark.spaceAbove(Length.ZERO).build(), upper),
                doubleRule(false, drawn).build(),
                LETTER_FOOT);
    }

    /** Thick over thin above the text, thin over thick at the foot. */
    private ParagraphBuilder doubleRule(boolean thickAbove, boolean drawn) {
        Length thick = official.head().rule();
        Length thin = official.head().thinRule();
        Length first = thickAbove ? thick : thin;
        Length second = thickAbove ? thin : thick;
        Length height = first.plus(BETWEEN).plus(second);
        Length x =
                new Length(
                        (style.page().coreWidth().milliPoints() - LETTER_RULE.milliPoints()) / 2);
        Ink ink = official.mark().ink();
        List<Stroke> strokes =
                List.of(
                        new Stroke(x, Length.ZERO, LETTER_RULE, first, ink),
                        new Stroke(x, first.plus(BETWEEN), LETTER_RULE, second, ink));
        return ruled(ParagraphRole.HEAD_RULE, height, drawn ? strokes : List.of(), style);
    }

    /** so far below the rules of the letterhead does the row of the number begin. */
    static Length belowLetterRule(Style style) {
        ParagraphStyle look = style.of(Element.DOCUMENT_NUMBER);
        return inTwips(BELOW_RULE.minus(aboveGlyph(look, style)).milliPoints());
    }

    /** What a row has above the boxes of its glyphs (V-04). */
    static Length aboveGlyph(ParagraphStyle look, Style style) {
        return new Length(
                look.linePitch().milliPoints() * style.grid().baselinePercent() / 100
                        - look.size().milliPoints() * GLYPH_TOP / 100);
    }

    /** What the row of a mark has below its ink. */
    static Length belowInk(ParagraphStyle look, Style style) {
        return new Length(
                look.linePitch().milliPoints() * (100 - style.grid().baselinePercent()) / 100
                        - look.size().milliPoints() * INK_BOTTOM / 100);
    }

    /** A paragraph without text, of a height of its own. */
    static ParagraphBuilder ruled(
            ParagraphRole role, Length height, List<Stroke> strokes, Style style) {
        ParagraphStyle look = style.of(role.element()).withLinePitch(height);
        return new ParagraphBuilder(role, look, List.of(StyledLine.of("", look)), Passage.of(""))
                .strokes(strokes);
    }

    private static Length inTwips(int milliPoints) {
        return new Length(new Length(Math.max(0, milliPoints)).twips() * 50);
    }
}
