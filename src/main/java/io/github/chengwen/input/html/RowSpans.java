package io.github.chengwen.input.html;

import java.util.HashMap;
import java.util.Map;

/** Keeps count of the columns that a cell of an earlier row reaches into. */
final class RowSpans {

    /** How many more rows a column is covered. */
    private final Map<Integer, Integer> left = new HashMap<>();

    private int column;

    void beginRow() {
        column = 0;
    }

    /** How many columns from here on are covered; goes past them. */
    int covered() {
        int covered = 0;
        while (left.getOrDefault(column, 0) > 0) {
            left.merge(column, -1, Integer::sum);
            column++;
            covered++;
        }
        return covered;
    }

    /** A cell. */
    void add(int columns, int rows) {
        for (int i = 0; i < columns; i++) {
            left.put(column, rows - 1);
            column++;
        }
    }
}
