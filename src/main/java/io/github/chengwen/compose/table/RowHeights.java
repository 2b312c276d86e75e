package io.github.chengwen.compose.table;

import java.util.List;

/** How many lines the rows of a table need, and how widths are shifted so that they need fewer. */
final class RowHeights {

    private static final int MOST_STEPS = 40;

    /** In tables of more cells the first ones stand for all. */
    private static final int MOST_CELLS = 3000;

    /**
     * A cell of one column.
     *
     * @param extents of its paragraphs, if each were one line
     */
    record Cell(int row, int column, List<Integer> extents) {
        Cell {
            extents = List.copyOf(extents);
        }
    }

    private final List<Cell> cells;
    private final int rows;
    private final int beside;
    private final int em;

    RowHeights(List<Cell> all, int beside, int em) {
        this.cells = all.subList(0, Math.min(all.size(), MOST_CELLS));
        this.rows = cells.stream().mapToInt(Cell::row).max().orElse(-1) + 1;
        this.beside = beside;
        this.em = em;
    }

    /**
     * The same widths, or some in which columns have lent each other an em where that saves lines.
     *
     * @param least what each column needs
     * @param lenders columns that may lend and borrow
     */
    int[] lowered(int[] widths, int[] least, List<Integer> lenders) {
        int[] best = widths.clone();
        int lines = lines(best);
        for (int step = 0; step < MOST_STEPS; step++) {
            int[] better = best;
            int fewer = lines;
            for (int from : lenders) {
                for (int to : lenders) {
                    int[] tried = best.clone();
                    tried[from] -= em;
                    tried[to] += em;
                    int needed = from == to || tried[from] < least[from] ? lines : lines(tried);
                    if (needed < fewer) {
                        fewer = needed;
                        better = tried;
                    }
                }
            }
            if (fewer == lines) {
                break;
            }
            best = better;
            lines = fewer;
        }
        return best;
    }

    /** Each row as many as its highest cell; marks that may not begin a line cost half an em. */
    private int lines(int[] widths) {
        int[] heights = new int[rows];
        for (Cell cell : cells) {
            int room = Math.max(em, widths[cell.column()] - beside - em / 2);
            int lines = 0;
            for (int extent : cell.extents()) {
                boolean one = extent <= widths[cell.column()] - beside;
                lines += one ? 1 : Math.max(1, (extent + room - 1) / room);
            }
            heights[cell.row()] = Math.max(heights[cell.row()], lines);
        }
        int sum = 0;
        for (int height : heights) {
            sum += height;
        }
        return sum;
    }
}
