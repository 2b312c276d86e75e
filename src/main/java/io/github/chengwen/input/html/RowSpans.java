package io.github.chengwen.input.html;

import java.util.HashMap;
import java.util.Map;

/** Keeps count of the columns that a cell of an earlier row reaches into. */
final class RowSpans {

    /**
     * A cell that reaches down.
     *
     * @param columns that it covers
     * @param rows how many more it reaches into
     */
    private record Tall(int columns, int rows) {}

    /** By the first column of each. */
    private final Map<Integer, Tall> tall = new HashMap<>();

    private int column;

    void beginRow() {
        column = 0;
    }

    /** How many columns a tall cell covers that begins here; goes past them. */
    int covered() {
        Tall cell = tall.get(column);
        if (cell == null || cell.rows() == 0) {
            return 0;
        }
        tall.put(column, new Tall(cell.columns(), cell.rows() - 1));
        column += cell.columns();
        return cell.columns();
    }

    /** A cell. */
    void add(int columns, int rows) {
        tall.put(column, new Tall(columns, rows - 1));
        column += columns;
    }
}
