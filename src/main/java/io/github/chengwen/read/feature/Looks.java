package io.github.chengwen.read.feature;

import io.github.chengwen.text.Look;
import io.github.chengwen.text.Look.Align;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What the formatting of a file says of its lines, as far as it tells some from the others: what
 * most lines have says nothing. Of a text file it says nothing at all.
 */
public final class Looks {

    /** A kind of look that more lines have than this part of all is no sign. */
    private static final double RARE = .3;

    /** In half points: by how much a line must be larger than the text. */
    private static final int LARGER = 2;

    /**
     * A line of this width, in half cells, with a stop at its end is no heading, however styled.
     */
    private static final int SENTENCE = 100;

    private static final int SHORT = 60;
    private static final int FEW = 4;

    private final DraftView view;
    private final int textSize;
    private final boolean outlines;
    private final boolean bolds;
    private final String textFace;
    private final boolean faces;
    private final boolean centres;
    private final boolean ends;

    public Looks(DraftView view) {
        this.view = view;
        this.textSize = most(Look::size, 0);
        this.textFace = most(Look::face, "");
        int outlined = 0;
        int bold = 0;
        int centred = 0;
        int atEnd = 0;
        int faced = 0;
        for (int k = 0; k < view.size(); k++) {
            Look look = look(k);
            outlined += look.outline() > 0 ? 1 : 0;
            bold += look.bold() ? 1 : 0;
            centred += look.align() == Align.CENTRE ? 1 : 0;
            atEnd += look.align() == Align.END ? 1 : 0;
            faced += isFaced(look) ? 1 : 0;
        }
        outlines = isRare(outlined);
        bolds = isRare(bold);
        centres = isRare(centred);
        ends = isRare(atEnd);
        faces = isRare(faced);
    }

    private boolean isRare(int count) {
        return count > 0 && count <= Math.max(FEW, RARE * view.size());
    }

    /** What most characters have. */
    private <T> T most(Function<Look, T> property, T none) {
        Map<T, Integer> characters = new LinkedHashMap<>();
        T best = none;
        for (int k = 0; k < view.size(); k++) {
            T value = property.apply(look(k));
            int sum = characters.merge(value, view.width[k], Integer::sum);
            best = sum > characters.getOrDefault(best, 0) ? value : best;
        }
        return best;
    }

    /** Has a face that is not that of the text. */
    private boolean isFaced(Look look) {
        return !textFace.isEmpty() && !look.face().isEmpty() && !look.face().equals(textFace);
    }

    private Look look(int k) {
        return view.item(k).line().look();
    }

    private boolean isSentence(int k) {
        return view.width[k] > SENTENCE && view.ended[k];
    }

    /** Has the outline level of a heading. */
    public boolean isHeading(int k) {
        return outlines && look(k).outline() > 0 && !isSentence(k);
    }

    /** Is bold or in a face of its own, short and no sentence. */
    public boolean isSetOff(int k) {
        boolean setOff = bolds && look(k).bold() || faces && isFaced(look(k));
        return setOff && view.width[k] <= SHORT && !view.ended[k];
    }

    public boolean isCentred(int k) {
        return centres && look(k).align() == Align.CENTRE && view.width[k] <= SHORT;
    }

    public boolean isLarge(int k) {
        return textSize > 0 && look(k).size() >= textSize + LARGER;
    }

    /** Stands at the right margin. */
    public boolean isAtEnd(int k) {
        return ends && look(k).align() == Align.END && view.width[k] <= SHORT;
    }

    /** Looks like text in a file whose headings have outline levels. */
    public boolean isText(int k) {
        Look look = look(k);
        return outlines
                && look.outline() == 0
                && !look.bold()
                && !isFaced(look)
                && look.align() == Align.START
                && !isLarge(k);
    }

    /** Looks unlike the line above. */
    public boolean differs(int k) {
        if (k == 0) {
            return false;
        }
        Look look = look(k);
        Look above = look(k - 1);
        return look.outline() != above.outline()
                || look.align() != above.align()
                || look.size() != above.size();
    }
}
