package io.github.chengwen.read;

import java.util.List;
import java.util.OptionalInt;

/** The column at which each line of a draft was wrapped, and what an indent means in it. */
final class Columns {

    /** More white space than this before a line, beyond the usual, marks a paragraph. */
    static final int INDENTED = 3;

    /** Where lines are known to be wrapped, a broken one may be this much shorter. */
    private static final int SHORTER = 6;

    /** Fewer indented paragraphs than this are no habit. */
    private static final int FEWEST_OPENINGS = 3;

    /** A line further in is centred or pushed right, not indented. */
    private static final int DEEPEST = 63;

    private final List<DraftLine> lines;
    private final int usualIndent;
    private final int margin;
    private final Measure measure;
    private final List<OptionalInt> wraps;
    private final boolean indentsOpen;
    private final boolean blanksPart;

    Columns(List<DraftLine> lines) {
        this.lines = lines;
        this.usualIndent = usualIndent(lines);
        this.measure = Measure.of(lines);
        this.margin = margin(lines);
        this.wraps = WrapWidth.each(lines, margin, measure);
        this.indentsOpen = judgeIndents();
        this.blanksPart = !blankLinesMeanNothing(lines);
    }

    /** True where nearly every line has a blank one above it. */
    static boolean blankLinesMeanNothing(List<DraftLine> lines) {
        long blanks = lines.stream().skip(1).filter(DraftLine::blankBefore).count();
        return blanks * 10 >= (lines.size() - 1) * 9L;
    }

    /** True where a blank line parts a line from the one above; not where a page ends there. */
    boolean isApart(DraftLine line) {
        return line.blankBefore() && blanksPart && !line.pageBefore();
    }

    /** True where the lines around were wrapped. */
    boolean isWrapped(int index) {
        return wraps.get(index).isPresent();
    }

    boolean isIndented(DraftLine line) {
        return line.indent() >= usualIndent + INDENTED;
    }

    /** True where the next line's first cells would still have fitted: no wrap ended this line. */
    boolean hasRoomBelow(int index) {
        OptionalInt wrap = wraps.get(index);
        if (wrap.isEmpty()) {
            return true;
        }
        DraftLine above = lines.get(index);
        String below = lines.get(index + 1).text();
        int width = measure.width(above.text()) + WrapWidth.firstWord(below, measure);
        int most = wrap.getAsInt();
        return width <= most && width + indent(above) <= most || width > most + 2 * WrapWidth.SPILL;
    }

    /** True where a wrap may have ended the line. */
    boolean isFull(int index) {
        OptionalInt wrap = wraps.get(index);
        if (wrap.isEmpty()) {
            return false;
        }
        DraftLine line = lines.get(index);
        // The first line of a paragraph may carry its indent inside the wrapped column.
        int width = measure.width(line.text());
        int most = wrap.getAsInt();
        return near(width, most) || near(width + indent(line), most);
    }

    private static boolean near(int width, int most) {
        return width >= most - SHORTER && width <= most + WrapWidth.SPILL;
    }

    /**
     * True where paragraphs are indented throughout: nearly every line under one that ends a
     * sentence with room left. Then a line without indent goes on even after a stop.
     */
    boolean indentsOpen() {
        return indentsOpen;
    }

    private boolean judgeIndents() {
        int openings = 0;
        int indented = 0;
        for (int i = 1; i < lines.size(); i++) {
            DraftLine above = lines.get(i - 1);
            if (wraps.get(i - 1).isPresent()
                    && Chars.endsSentence(above.text())
                    && hasRoomBelow(i - 1)
                    && !lines.get(i).pageBefore()) {
                openings++;
                indented += isIndented(lines.get(i)) ? 1 : 0;
            }
        }
        return openings >= FEWEST_OPENINGS && indented * 10 >= openings * 9;
    }

    private int indent(DraftLine line) {
        return Math.max(0, line.indent() - margin);
    }

    /** The least indent that is the habit of some lines. */
    private static int margin(List<DraftLine> lines) {
        int[] count = new int[DEEPEST + 1];
        lines.forEach(line -> count[Math.min(DEEPEST, line.indent())]++);
        int margin = 0;
        while (margin < DEEPEST && count[margin] * 10 < lines.size()) {
            margin++;
        }
        return margin == DEEPEST ? 0 : margin;
    }

    /** The indent of most lines. */
    private static int usualIndent(List<DraftLine> lines) {
        int[] count = new int[DEEPEST + 1];
        lines.forEach(line -> count[Math.min(DEEPEST, line.indent())]++);
        int usual = 0;
        for (int i = 0; i < count.length; i++) {
            if (count[i] > count[usual]) {
                usual = i;
            }
        }
        return usual;
    }
}
