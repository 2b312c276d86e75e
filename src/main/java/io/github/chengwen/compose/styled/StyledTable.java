package io.github.chengwen.compose.styled;

import io.github.chengwen.style.Length;
import java.util.List;
import java.util.Optional;

/**
 * A table with everything that is decided of its look.
 *
 * @param widths of its columns, in whole twips
 * @param landscape whether it stands across, on pages of its own
 * @param headRows how many rows, from the first, are repeated on every page
 * @param rows the cells that begin in each row
 * @param heights of the rows, once they are known; {@link Length#ZERO} for a row that is higher
 *     than a page
 */
public record StyledTable(
        List<Length> widths,
        boolean landscape,
        int headRows,
        List<List<Cell>> rows,
        List<Length> heights) {

    public StyledTable {
        widths = List.copyOf(widths);
        heights = List.copyOf(heights);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * A cell.
     *
     * @param column that it begins in, from 0
     * @param span how many columns it covers
     * @param rowSpan how many rows it covers
     * @param shaded whether its ground is grey ({@link io.github.chengwen.style.Ink#SHADE})
     * @param paragraphs at least one, without characters in an empty cell
     */
    public record Cell(
            int column, int span, int rowSpan, boolean shaded, List<StyledParagraph> paragraphs) {
        public Cell {
            paragraphs = List.copyOf(paragraphs);
        }

        /** The same with other paragraphs. */
        public Cell with(List<StyledParagraph> others) {
            return new Cell(column, span, rowSpan, shaded, others);
        }
    }

    /** The same with the heights of its rows. */
    public StyledTable withHeights(List<Length> all) {
        return new StyledTable(widths, landscape, headRows, rows, all);
    }

    /** The same with other cells. */
    public StyledTable withRows(List<List<Cell>> all) {
        return new StyledTable(widths, landscape, headRows, all, heights);
    }

    /** The height of a row that no page parts. */
    public Optional<Length> height(int row) {
        return row < heights.size()
                ? Optional.of(heights.get(row)).filter(height -> !height.equals(Length.ZERO))
                : Optional.empty();
    }

    /** The width of a cell. */
    public Length width(Cell cell) {
        Length width = Length.ZERO;
        for (int i = cell.column(); i < cell.column() + cell.span(); i++) {
            width = width.plus(widths.get(i));
        }
        return width;
    }
}
