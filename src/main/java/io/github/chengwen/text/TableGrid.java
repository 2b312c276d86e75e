package io.github.chengwen.text;

import java.util.List;

/**
 * How the cells of a table lie, without what is in them.
 *
 * @param number of the table in its file, from 1
 * @param widths of its columns, in any unit; empty where the file does not say
 * @param columns how many there are
 * @param headRows how many rows, from the first, the file calls a head
 * @param rows the cells of every row
 */
public record TableGrid(
        int number, List<Integer> widths, int columns, int headRows, List<List<Cell>> rows) {

    public TableGrid {
        widths = List.copyOf(widths);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The same on white. */
    public TableGrid withoutShades() {
        List<List<Cell>> white =
                rows.stream()
                        .map(
                                row ->
                                        row.stream()
                                                .map(
                                                        c ->
                                                                new Cell(
                                                                        c.column(),
                                                                        c.span(),
                                                                        c.rowSpan(),
                                                                        c.align()))
                                                .toList())
                        .toList();
        return new TableGrid(number, widths, columns, headRows, white);
    }

    /**
     * A cell.
     *
     * @param column that it begins in, from 0
     * @param span how many columns it covers, from 1
     * @param rowSpan how many rows it covers, from 1
     * @param align of its first paragraph
     * @param shaded whether its ground is a light grey
     */
    public record Cell(int column, int span, int rowSpan, Look.Align align, boolean shaded) {

        /** A white one. */
        public Cell(int column, int span, int rowSpan, Look.Align align) {
            this(column, span, rowSpan, align, false);
        }
    }
}
