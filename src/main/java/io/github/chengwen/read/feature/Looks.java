package io.github.chengwen.read.feature;

import io.github.chengwen.read.form.Numeral;
import io.github.chengwen.text.Look;
import io.github.chengwen.text.Look.Align;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What the formatting of a file says of its lines, as far as it tells some from the others: what
 * many lines have says nothing, and neither does a mark of headings that text has. Of a text file
 * it says nothing at all.
 */
public final class Looks {

    /** A kind of look that more lines have than this part of all is no sign. */
    private static final double RARE = .3;

    /** Headings may be more. */
    private static final double RARE_HEADING = .5;

    /** Headings of several levels may be more still: nobody marks text by chance so. */
    private static final double RARE_LEVELS = .7;

    /** So many of the lines that look like headings may be paragraphs. */
    private static final double MISUSED = .25;

    /** In half points: by how much a line must be larger than the text. */
    private static final int LARGER = 2;

    /**
     * A line of this width, in half cells, with a stop at its end is no heading, however styled.
     */
    private static final int SENTENCE = 100;

    private static final int SHORT = 60;

    /** So many lines are few, whatever the length of the draft, if they are not most of it. */
    private static final int FEW = 4;

    private final DraftView view;
    private final int textSize;
    private final boolean outlines;
    private final boolean bolds;
    private final String textFace;
    private final boolean faces;
    private final boolean centres;
    private final boolean ends;
    private final int titleSize;

    public Looks(DraftView view) {
        this.view = view;
        this.textSize = most(Look::size, 0);
        this.textFace = most(Look::face, "");
        long levels =
                IntStream.range(0, view.size())
                        .map(k -> look(k).outline())
                        .filter(level -> level > 0)
                        .distinct()
                        .count();
        outlines =
                marksHeadings(k -> look(k).outline() > 0, levels > 1 ? RARE_LEVELS : RARE_HEADING);
        bolds = marksHeadings(k -> look(k).bold(), RARE_HEADING);
        faces = marksHeadings(k -> isFaced(look(k)), RARE_HEADING);
        centres = isRare(count(k -> look(k).align() == Align.CENTRE), RARE);
        ends = isRare(count(k -> look(k).align() == Align.END), RARE);
        int largest = 0;
        for (int k = 0; k < view.size(); k++) {
            largest = isLarge(k) && isCentred(k) ? Math.max(largest, look(k).size()) : largest;
        }
        titleSize = largest;
    }

    private int count(IntPredicate which) {
        int count = 0;
        for (int k = 0; k < view.size(); k++) {
            count += which.test(k) ? 1 : 0;
        }
        return count;
    }

    private boolean isRare(int count, double part) {
        int few = Math.min(FEW, view.size() / 2);
        return count > 0 && count <= Math.max(few, part * view.size());
    }

    /** Whether few lines have a look, and hardly any of them is a paragraph. */
    private boolean marksHeadings(IntPredicate look, double part) {
        int all = count(look);
        int text = count(k -> look.test(k) && view.width[k] > SHORT && view.ended[k]);
        return isRare(all, part) && text <= MISUSED * all;
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

    /** Has a number. */
    public boolean isNumbered(int k) {
        return view.number[k].form() != Numeral.NONE;
    }

    /** Is bold or in a face of its own, and short. */
    public boolean isSetOff(int k) {
        boolean setOff = bolds && look(k).bold() || faces && isFaced(look(k));
        return setOff && view.width[k] <= SHORT;
    }

    public boolean isCentred(int k) {
        return centres && look(k).align() == Align.CENTRE && view.width[k] <= SHORT;
    }

    public boolean isLarge(int k) {
        return textSize > 0 && look(k).size() >= textSize + LARGER;
    }

    /** Is smaller than the title, which is larger than the text and centred. */
    public boolean isBelowTitle(int k) {
        return titleSize > 0 && look(k).size() > 0 && look(k).size() < titleSize;
    }

    /** Stands at the left below a centred line that has no outline level: the title is above it. */
    public boolean isBelowCentred(int k) {
        return !isCentred(k)
                && IntStream.range(0, k).anyMatch(j -> isCentred(j) && look(j).outline() == 0);
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
                || look.size() != above.size()
                || bolds && look.bold() != above.bold()
                || faces && isFaced(look) != isFaced(above);
    }
}
