package io.github.chengwen.layout;

import io.github.chengwen.compose.styled.StyledParagraph;
import io.github.chengwen.compose.styled.StyledTable;
import io.github.chengwen.style.Length;
import java.util.ArrayList;
import java.util.List;

/**
 * A table cut into bands, before it is put on pages. A band is what no page parts: a row, or of a
 * row that is higher than a page one line. All lengths in thousandths of a point.
 *
 * @param table what is set
 * @param edges of the columns from the left edge of the table; one more than there are columns
 * @param bands from top to bottom
 * @param headBands how many of them, from the first, are the head
 * @param cells by row, from left to right
 */
record SetTable(
        StyledTable table, List<Integer> edges, List<Band> bands, int headBands, List<Cell> cells) {

    SetTable {
        edges = List.copyOf(edges);
        bands = List.copyOf(bands);
        cells = List.copyOf(cells);
    }

    /**
     * What no page parts.
     *
     * @param row that it belongs to
     * @param first whether the row begins with it
     */
    record Band(int row, int height, boolean first) {}

    /**
     * A cell.
     *
     * @param row that it begins in
     * @param index among the cells of that row
     * @param firstBand that it reaches over
     * @param endBand one past the last
     * @param lines of its paragraphs
     */
    record Cell(
            int row,
            int index,
            StyledTable.Cell cell,
            int firstBand,
            int endBand,
            List<CellLine> lines) {
        Cell {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line of a cell.
     *
     * @param number of its paragraph in the cell, from 0
     * @param row without characters for a picture
     */
    record CellLine(
            StyledParagraph paragraph,
            int number,
            int height,
            Row row,
            boolean first,
            boolean last) {}

    /** The height of lines of a cell. */
    static int height(List<CellLine> lines) {
        return lines.stream().mapToInt(CellLine::height).sum();
    }

    /** The rows of text that a band holds; of a row that is not parted, all that begin in it. */
    List<Row> rows(int band) {
        List<Row> rows = new ArrayList<>();
        for (Cell cell : cells) {
            boolean parted =
                    bands.get(cell.firstBand()).row() == bands.get(cell.endBand() - 1).row();
            for (int i = 0; i < cell.lines().size(); i++) {
                int at = parted ? band(cell, i) : cell.firstBand();
                if (at == band) {
                    rows.add(cell.lines().get(i).row());
                }
            }
        }
        return rows;
    }

    /** The band of a cell of a parted row in which a line of it ends. */
    private int band(Cell cell, int line) {
        int bottom = height(cell.lines().subList(0, line + 1));
        int band = cell.firstBand();
        while (band + 1 < cell.endBand() && height(cell.firstBand(), band + 1) < bottom) {
            band++;
        }
        return band;
    }

    int height(int from, int to) {
        return bands.subList(from, to).stream().mapToInt(Band::height).sum();
    }

    /** Of every row; none of one that is parted. */
    List<Length> heights() {
        List<Length> heights = new ArrayList<>();
        for (Band band : bands) {
            if (band.first()) {
                heights.add(new Length(band.height()));
            } else {
                heights.set(heights.size() - 1, Length.ZERO);
            }
        }
        return heights;
    }

    int headHeight() {
        return height(0, headBands);
    }
}
