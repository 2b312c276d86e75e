package io.github.chengwen.input.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The columns of a table of which a file tells where the cells of each row begin and end: a new
 * column begins wherever a cell of any row does.
 */
final class ColumnEdges {

    /** Edges that are this near are one, in twips: a millimetre. */
    private static final int NEAR = 57;

    private final List<Integer> edges = new ArrayList<>();

    /**
     * The columns.
     *
     * @param rows the edges of the cells of each row, from the left edge of the first cell, in
     *     twips
     */
    ColumnEdges(List<List<Integer>> rows) {
        TreeSet<Integer> all = new TreeSet<>();
        rows.forEach(all::addAll);
        for (int edge : all) {
            if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > NEAR) {
                edges.add(edge);
            }
        }
    }

    List<Integer> widths() {
        List<Integer> widths = new ArrayList<>();
        for (int i = 1; i < edges.size(); i++) {
            widths.add(edges.get(i) - edges.get(i - 1));
        }
        return widths;
    }

    /** How many columns lie between two edges; at least one. */
    int span(int left, int right) {
        return Math.max(1, column(right) - column(left));
    }

    private int column(int edge) {
        int column = 0;
        while (column + 1 < edges.size() && edges.get(column + 1) <= edge) {
            column++;
        }
        return column;
    }
}
