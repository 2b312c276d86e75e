package io.github.chengwen.read;

import java.util.List;
import java.util.OptionalInt;

/** The column at which each line of a draft was wrapped, and what an indent means in it. */
final class Columns {

    /** More white space than this before a line, beyond the usual, marks a paragraph. */
    private static final int INDENTED = 3;

    /** A line may pass the column by a hanging mark, in half cells. */
    private static final int SPILL = 4;

    /** Fewer indented paragraphs than this are no habit. */
    private static final int FEWEST_OPENINGS = 3;

    /** A line further in is centred or pushed right, not indented. */
    private static final int DEEPEST = 63;

    private final List<DraftLine> lines;
    private final int usualIndent;
    private final Measure measure;
    private final List<OptionalInt> wraps;
    private final boolean indentsOpen;

    Columns(List<DraftLine> lines) {
        this.lines = lines;
        this.usualIndent = usualIndent(lines);
        this.measure = Measure.of(lines);
        this.wraps = WrapWidth.each(lines, usualIndent, measure);
        this.indentsOpen = judgeIndents();
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
        int width = measure.width(above.text()) + firstCells(lines.get(index + 1).text());
        int most = wrap.getAsInt();
        return width <= most && width + above.indent() <= most || width > most + 2 * SPILL;
    }

    /** Width of the first character and of a mark after it that may not begin a line. */
    private int firstCells(String text) {
        int first = Character.charCount(text.codePointAt(0));
        boolean marked = text.length() > first && "，。、；：！？）》”’".indexOf(text.charAt(first)) >= 0;
        return measure.width(text.substring(0, marked ? first + 1 : first));
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
        return near(width, most) || near(width + line.indent(), most);
    }

    private static boolean near(int width, int most) {
        return width >= most - WrapWidth.SLACK && width <= most + SPILL;
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
