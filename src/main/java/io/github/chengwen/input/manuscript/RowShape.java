package io.github.chengwen.input.manuscript;

import io.github.chengwen.input.manuscript.TableDraft.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A row as files describe it that have edges instead of columns.
 *
 * @param edges of its cells from left to right, in twips; one more than it has cells
 * @param above which of the cells go on from the cell above
 * @param left which of them go on from the cell to the left
 */
public record RowShape(List<Integer> edges, List<Boolean> above, List<Boolean> left) {

    public RowShape {
        edges = List.copyOf(edges);
        above = List.copyOf(above);
        left = List.copyOf(left);
    }

    /** Whether it has that many cells, each of some width. */
    boolean fits(List<Cell> cells) {
        return edges.size() == cells.size() + 1
                && above.size() == cells.size()
                && left.size() == cells.size()
                && IntStream.range(1, edges.size()).allMatch(i -> edges.get(i) > edges.get(i - 1));
    }

    /** The cells with the columns that they cover. */
    List<Cell> applied(List<Cell> cells, ColumnEdges columns) {
        List<Cell> spanned = new ArrayList<>();
        for (int c = 0; c < cells.size(); c++) {
            int end = c + 1;
            while (end < cells.size() && left.get(end) && cells.get(end).isBlank()) {
                end++;
            }
            int span = columns.span(edges.get(c), edges.get(end));
            spanned.add(cells.get(c).over(span, above.get(c)));
            c = end - 1;
        }
        return spanned;
    }
}
