package io.github.chengwen.model;

import java.util.List;

/**
 * A table of cells, as a file of Word, WPS or the web has it.
 *
 * @param passage all its characters: rows parted by line feeds, columns by tabs
 * @param widths of its columns, in any unit; empty where they are not known
 * @param columns how many there are
 * @param headRows how many rows, from the first, the file repeats on every page
 * @param rows in order; one whose every column is covered by cells of rows above has no cells
 */
public record TableBlock(
        Passage passage, List<Integer> widths, int columns, int headRows, List<Row> rows)
        implements Block {

    public TableBlock {
        widths = List.copyOf(widths);
        rows = List.copyOf(rows);
    }

    /** How the text of a cell stands in it. */
    public enum Align {
        START,
        CENTRE,
        END
    }

    /**
     * A row.
     *
     * @param passage its columns, parted by tabs
     * @param cells that begin in it, from left to right
     */
    public record Row(Passage passage, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param column that it begins in, from 0
     * @param span how many columns it covers
     * @param rowSpan how many rows it covers
     * @param align as the file has it
     * @param paragraphs none in an empty cell
     */
    public record Cell(int column, int span, int rowSpan, Align align, List<Passage> paragraphs) {
        public Cell {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** The same with another head. */
    public TableBlock withHead(int headRowCount) {
        return new TableBlock(passage, widths, columns, headRowCount, rows);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.table(this);
    }
}
