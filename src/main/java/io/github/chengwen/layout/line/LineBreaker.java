package io.github.chengwen.layout.line;

import io.github.chengwen.layout.metrics.Galley;
import java.util.ArrayList;
import java.util.List;

/** Cuts a paragraph into rows. */
public final class LineBreaker {

    private final Galley galley;
    private final RowEnds ends;

    public LineBreaker(Galley galley, RowEnds ends) {
        this.galley = galley;
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
        while (start < galley.length()) {
            int end = ends.end(start, rows.isEmpty() ? firstMeasure : measure);
            rows.add(new Cut(start, end));
            start = end;
        }
        return rows;
    }
}
