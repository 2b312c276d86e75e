package io.github.chengwen.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The columns at which parts of a draft were hard-wrapped, seen from the shape of the lines.
 *
 * <p>A part that was wrapped has no line beyond its column, has lines that stop at the column in
 * mid-sentence where the next word had no room, and its paragraphs end with a stop. Headings and
 * items of one length have the first of these, hardly ever all.
 */
final class WrapWidth {

    /** Lines that were broken are this much shorter than the column at most, in half cells. */
    static final int SLACK = 4;

    /** A line may pass the column by hanging marks, in half cells. */
    static final int SPILL = 4;

    /** No line is wrapped narrower, in half cells: below, lines are headings, verse or names. */
    static final int NARROWEST = 40;

    static final int WIDEST = 200;

    /** Fewer broken lines than this are accidents, not a wrap. */
    private static final int FEWEST = 3;

    /** So many need not stop where the next word has no room: a scanner or a PDF is inexact. */
    private static final int MANY = 12;

    /** A heading without a number is hardly longer, in half cells. */
    private static final int LONG = 52;

    /** Hardly any paragraph is so short, in characters. */
    private static final int SHORTEST = 5;

    /** Broken lines stand this near to one another. */
    private static final int NEIGHBOURS = 8;

    private static final String INNER_MARKS = "，。、；：？！,;:“”《》（）()";

    private final List<DraftLine> lines;
    private final Measure measure;

    /** With the part of the indent that is beyond the margin; 0 of lines that were not wrapped. */
    private final int[] widths;

    private final int[] columns;
    private final boolean blanksPart;

    private WrapWidth(List<DraftLine> lines, int margin, Measure measure) {
        this.lines = lines;
        this.measure = measure;
        this.widths =
                lines.stream()
                        .mapToInt(
                                line ->
                                        measure.width(line.text())
                                                + Math.max(0, line.indent() - margin))
                        .toArray();
        this.columns = new int[lines.size()];
        this.blanksPart = !Columns.blankLinesMeanNothing(lines);
    }

    /**
     * The column of each line in half cells; nothing where lines are paragraphs as typed.
     *
     * @param margin the indent of most lines; what a line has beyond it is part of its width
     */
    static List<OptionalInt> each(List<DraftLine> lines, int margin, Measure measure) {
        WrapWidth wrap = new WrapWidth(lines, margin, measure);
        wrap.search();
        return Arrays.stream(wrap.columns)
                .mapToObj(c -> c == 0 ? OptionalInt.empty() : OptionalInt.of(c))
                .toList();
    }

    private record Part(int from, int to) {}

    /** Parts without a column of their own are cut at their widest lines. */
    private void search() {
        Deque<Part> open = new ArrayDeque<>();
        List<Part> without = new ArrayList<>();
        open.add(new Part(0, lines.size()));
        while (!open.isEmpty()) {
            Part part = open.pop();
            int widest = IntStream.range(part.from, part.to).map(i -> widths[i]).max().orElse(0);
            if (part.to - part.from < 2 || widest < NARROWEST) {
                continue;
            }
            int column = widest > WIDEST ? 0 : column(part, widest);
            if (column > 0) {
                Arrays.fill(columns, part.from, part.to, column);
            } else {
                without.add(part);
                cut(part, Math.min(widest, WIDEST + 1), open);
            }
        }
        adopt(without);
    }

    /** A few broken lines between paragraphs as typed have the column that other parts have. */
    private void adopt(List<Part> parts) {
        int column = Arrays.stream(columns).max().orElse(0);
        for (Part part : parts) {
            boolean free = columns[part.from] == 0 && columns[part.to - 1] == 0;
            if (column > 0 && free && fits(part, column)) {
                Arrays.fill(columns, part.from, part.to, column);
            }
        }
    }

    private boolean fits(Part part, int column) {
        return IntStream.range(part.from, part.to).allMatch(i -> widths[i] <= column + SPILL)
                && IntStream.range(part.from, part.to - 1)
                        .anyMatch(i -> isNear(i, column) && mayBreak(i) && isExact(i, column));
    }

    private void cut(Part part, int widest, Deque<Part> open) {
        int from = part.from;
        for (int i = part.from; i <= part.to; i++) {
            if (i == part.to || widths[i] >= widest) {
                if (i - from > 1) {
                    open.push(new Part(from, i));
                }
                from = i + 1;
            }
        }
    }

    /** The column of a part; 0 where its shape is not that of a wrap. */
    private int column(Part part, int widest) {
        int[] count = new int[widest + 1];
        int column = 0;
        for (int i = part.from; i < part.to - 1; i++) {
            if (widths[i] >= widest - SPILL && mayBreak(i)) {
                count[widths[i]]++;
                column = count[widths[i]] >= count[column] ? widths[i] : column;
            }
        }
        return column >= NARROWEST && isWrapped(part, column) ? column : 0;
    }

    private boolean isWrapped(Part part, int column) {
        int ended = 0;
        int unended = 0;
        int exact = 0;
        int marked = 0;
        int prose = 0;
        int near = 0;
        int[] last = new int[FEWEST];
        Arrays.fill(last, -NEIGHBOURS - 1);
        int chain = 0;
        for (int i = part.from; i < part.to; i++) {
            boolean broken = i < part.to - 1 && isNear(i, column) && mayBreak(i);
            if (broken) {
                chain++;
                exact += isExact(i, column) ? 1 : 0;
                // No two headings follow one another: both lines of a first pair are prose.
                prose += chain == 2 && !isProse(i - 1) ? 2 : chain > 1 || isProse(i) ? 1 : 0;
                marked += hasMarks(lines.get(i).text()) ? 1 : 0;
                System.arraycopy(last, 1, last, 0, FEWEST - 1);
                last[FEWEST - 1] = i;
                near += i - last[0] < NEIGHBOURS ? 1 : 0;
            } else if (chain > 0) {
                String text = lines.get(i).text();
                boolean over = Chars.endsSentence(text) || Chars.endsClause(text);
                ended += over ? chain : 0;
                unended += over ? 0 : chain;
                chain = 0;
            }
        }
        int broken = ended + unended;
        return ended >= FEWEST
                && prose >= FEWEST
                && near > 0
                && unended * 2 <= ended
                && marked * 2 >= broken
                && (exact * 3 >= broken * 2 || broken >= MANY);
    }

    /** True where the next word had no room. */
    private boolean isExact(int index, int column) {
        return widths[index] + firstWord(lines.get(index + 1).text()) > column;
    }

    /**
     * A heading holds no sentence before its last words, is not indented over text that is not, and
     * has hardly so many words and a comma where it has no number.
     */
    private boolean isProse(int index) {
        DraftLine line = lines.get(index);
        return Chars.firstSentenceEnd(line.text()) > 0
                || line.indent() > lines.get(index + 1).indent() + Columns.INDENTED
                || lines.get(index + 1).text().length() <= SHORTEST
                || "，。、；：！？）》”".indexOf(lines.get(index + 1).text().charAt(0)) >= 0
                || widths[index] >= LONG
                        && line.text().indexOf('，') > 0
                        && Numbered.of(line.text()).isEmpty();
    }

    private boolean isNear(int index, int column) {
        return widths[index] >= column - SLACK && widths[index] <= column + SPILL;
    }

    /** A line in mid-sentence above one that may go on with it. */
    private boolean mayBreak(int index) {
        DraftLine above = lines.get(index);
        DraftLine below = lines.get(index + 1);
        return !Chars.endsSentence(above.text())
                && "；;：:".indexOf(above.text().charAt(above.text().length() - 1)) < 0
                && !above.isRow()
                && !below.isRow()
                && !(blanksPart && below.blankBefore() && !below.pageBefore())
                && below.indent() <= above.indent() + Columns.INDENTED
                && !LineStart.opensBlock(below.text());
    }

    private static boolean hasMarks(String text) {
        return text.chars().limit(text.length() - 1L).anyMatch(c -> INNER_MARKS.indexOf(c) >= 0);
    }

    /** The width of what a wrap does not cut: a character and a mark after it, or a word. */
    int firstWord(String text) {
        return firstWord(text, measure);
    }

    static int firstWord(String text, Measure measure) {
        int end = 1;
        if (isWord(text.charAt(0))) {
            while (end < text.length() && isWord(text.charAt(end))) {
                end++;
            }
        }
        if (end < text.length() && "，。、；：！？）》”’%".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return measure.width(text.substring(0, end));
    }

    private static boolean isWord(char c) {
        return c > ' ' && c < 0x250 && Character.isLetterOrDigit(c);
    }
}
