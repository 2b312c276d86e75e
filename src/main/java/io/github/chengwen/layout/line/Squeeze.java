package io.github.chengwen.layout.line;

import io.github.chengwen.layout.metrics.Mark;
import io.github.chengwen.layout.metrics.MeasuredText;

/** How much of the blank of punctuation rows give away, in thousandths of a point (L-30…L-33). */
public final class Squeeze {

    private final MeasuredText measured;
    private final int half;

    /**
     * @param measured with its neighbouring marks already drawn together
     */
    public Squeeze(MeasuredText measured) {
        this.measured = measured;
        this.half = measured.size() / 2;
    }

    /**
     * Half an em where a mark opens the row (L-32: an opening mark at the start of a line is
     * trimmed).
     */
    public int atStart(int start) {
        return start < measured.length() && mark(start) == Mark.OPENING ? half : 0;
    }

    /** Half an em where a mark closes it (L-31: a mark at the end of a line takes half an em). */
    public int atEnd(int end) {
        return mark(end - 1).closes() ? half : 0;
    }

    /** The width of a row whose outer marks are trimmed. */
    int width(int start, int end) {
        return measured.extent(start, end) - atStart(start) - atEnd(end);
    }

    /** What the marks within a row can give away. */
    int budget(int start, int end) {
        int budget = 0;
        for (Mark mark : Mark.values()) {
            budget += count(mark, start, end) * half;
        }
        return budget;
    }

    /**
     * Takes what a row is too long from the advances of its marks, kind by kind (L-33: squeeze,
     * then push out, then stretch).
     */
    public void apply(int excess, int start, int end, int[] advances) {
        int left = excess;
        for (Mark mark : Mark.values()) {
            int count = count(mark, start, end);
            int due = Math.min(left, count * half);
            left -= due;
            int given = 0;
            int passed = 0;
            for (int i = start; i < end && count > 0; i++) {
                if (gives(mark, i, start, end)) {
                    passed++;
                    int share = (int) ((long) due * passed / count) - given;
                    advances[(mark == Mark.OPENING ? i - 1 : i) - start] -= share;
                    given += share;
                }
            }
        }
    }

    private int count(Mark mark, int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += gives(mark, i, start, end) ? 1 : 0;
        }
        return count;
    }

    /** Whether a mark within the row still has its blank half. */
    private boolean gives(Mark mark, int index, int start, int end) {
        if (mark == Mark.NONE || mark(index) != mark || index == start || index == end - 1) {
            return false;
        }
        return mark == Mark.OPENING
                ? !measured.isDrawnTogether(index - 1)
                : !measured.isDrawnTogether(index);
    }

    private Mark mark(int index) {
        return Mark.of(measured.codePoint(index));
    }
}
