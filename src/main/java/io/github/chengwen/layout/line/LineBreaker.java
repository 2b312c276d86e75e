package io.github.chengwen.layout.line;

import io.github.chengwen.layout.metrics.MeasuredText;
import java.util.ArrayList;
import java.util.List;

/** Cuts a paragraph into rows. */
public final class LineBreaker {

    private final MeasuredText measured;
    private final RowEnds ends;

    public LineBreaker(MeasuredText measured, RowEnds ends) {
        this.measured = measured;
        this.ends = ends;
    }

    /** The characters of one row. */
    public record Cut(int start, int end) {}

    /**
     * All rows of the paragraph.
     *
     * @param firstMeasure room in the first row
     * @param measure room in the others
     */
    public List<Cut> cut(int firstMeasure, int measure) {
        List<Cut> rows = new ArrayList<>();
        int start = 0;
        while (start < measured.length()) {
            int end = ends.end(start, rows.isEmpty() ? firstMeasure : measure);
            rows.add(new Cut(start, end));
            start = end;
        }
        return rows;
    }
}
