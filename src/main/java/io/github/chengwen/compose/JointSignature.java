package io.github.chengwen.compose;

import io.github.chengwen.compose.styled.ParagraphRole;
import io.github.chengwen.compose.styled.PlacedText;
import io.github.chengwen.compose.styled.StyledLine;
import io.github.chengwen.compose.styled.StyledSeal;
import io.github.chengwen.model.Passage;
import io.github.chengwen.model.SealPictures;
import io.github.chengwen.style.Alignment;
import io.github.chengwen.style.Element;
import io.github.chengwen.style.Ink;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.ParagraphStyle;
import io.github.chengwen.style.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * The names of several organs whose seals stand on them (E-28, B-08): up to three a row, each
 * centred on its column, rows so far apart that seals do not touch; the date below the last name.
 */
final class JointSignature {

    private static final int MOST_COLUMNS = 3;

    /** The least height of a paragraph, in twips. */
    private static final int LEAST = 20;

    /** Between two seals. */
    private static final Length GAP = Length.ofMillimetres(3);

    private final Style style;
    private final Length diameter;
    private final List<Passage> names;

    JointSignature(Style style, Length diameter, List<Passage> names) {
        this.style = style;
        this.diameter = diameter;
        this.names = List.copyOf(names);
    }

    /** The rows of the names, with blank paragraphs between them for the seals. */
    List<ParagraphBuilder> rows() {
        int columns = columns();
        ParagraphStyle look = style.of(Element.SIGNATURE);
        List<ParagraphBuilder> rows = new ArrayList<>();
        for (int first = 0; first < names.size(); first += columns) {
            if (first > 0) {
                rows.add(Stationery.ruled(ParagraphRole.BLANK, between(), List.of(), style));
            }
            List<Passage> row = names.subList(first, Math.min(first + columns, names.size()));
            List<PlacedText> placed = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                placed.add(centred(row.get(i).text(), centre(i, columns), look));
            }
            Passage all = Marks.join(row);
            rows.add(
                    new ParagraphBuilder(
                                    ParagraphRole.SIGNATURE,
                                    look.withAlignment(Alignment.LEFT),
                                    List.of(StyledLine.of(all.text(), look)),
                                    all)
                            .placed(placed));
        }
        return rows;
    }

    /** One behind each name, as far as there are pictures. */
    List<StyledSeal> seals(SealPictures pictures) {
        int columns = columns();
        int last = (names.size() - 1) / columns;
        List<Length> centres = new ArrayList<>();
        List<Length> above = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            centres.add(centre(i % columns, columns));
            above.add(between().plus(ownHeight()).times(last - i / columns));
        }
        List<String> words = names.stream().map(Passage::text).toList();
        return Seals.of(pictures.of(words), words, centres, above, diameter, style);
    }

    /** The blank paragraph between two rows of names: B-08, a diameter and 3 mm with their own. */
    private Length between() {
        int twips = diameter.plus(GAP).minus(ownHeight()).twips();
        return new Length(Math.max(LEAST, twips) * 50);
    }

    /** A row of names and the blank rows that every signature has above it. */
    private Length ownHeight() {
        ParagraphStyle look = style.of(Element.SIGNATURE);
        return look.linePitch().plus(style.blank(look.rowsBefore()));
    }

    /** The date, centred below the last name. */
    PlacedText date(String text) {
        int columns = columns();
        int column = (names.size() - 1) % columns;
        return centred(text, centre(column, columns), style.of(Element.SIGN_DATE));
    }

    private static PlacedText centred(String text, Length x, ParagraphStyle look) {
        return new PlacedText(
                text, look, x, Alignment.CENTRE, Ink.BLACK, PlacedText.FULL_WIDTH, Length.ZERO);
    }

    private Length centre(int column, int columns) {
        int width = style.page().coreWidth().milliPoints() / columns;
        return new Length(new Length(width * column + width / 2).twips() * 50);
    }

    /** As many as have room for the seals and for the names. */
    private int columns() {
        int room = style.page().coreWidth().plus(GAP).milliPoints();
        int fit = room / diameter.plus(GAP).milliPoints();
        int columns = Math.max(1, Math.min(Math.min(MOST_COLUMNS, fit), names.size()));
        ShortWords measure =
                new ShortWords(style.of(Element.SIGNATURE), style.lines().compatibility());
        int widest =
                names.stream().mapToInt(name -> measure.advance(name.text(), "")).max().orElse(0);
        while (columns > 1 && widest > style.page().coreWidth().milliPoints() / columns) {
            columns--;
        }
        return columns;
    }
}
