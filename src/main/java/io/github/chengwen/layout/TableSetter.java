package io.github.chengwen.layout;

import io.github.chengwen.compose.styled.StyledParagraph;
import io.github.chengwen.compose.styled.StyledTable;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.style.Element;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.Style;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/** Breaks the text of cells into lines and finds the heights of rows (E-70, E-73). */
final class TableSetter {

    /** Blank above a picture in a cell, and below it; more than a program's own. */
    static final int PICTURE_MARGIN = 1500;

    private final Style style;
    private final int beside;
    private final int above;
    private final int pitch;

    TableSetter(Style style) {
        this.style = style;
        this.beside = style.tables().beside().milliPoints();
        this.above = style.tables().above().milliPoints();
        this.pitch = style.of(Element.TABLE_TEXT).linePitch().milliPoints();
    }

    SetTable set(StyledTable table) {
        int pageHeight =
                (table.landscape() ? style.page().coreWidth() : style.page().coreHeight())
                        .milliPoints();
        List<List<List<SetTable.CellLine>>> lines =
                table.rows().stream()
                        .map(row -> row.stream().map(cell -> lines(table, cell)).toList())
                        .toList();
        int[] heights = heights(table, lines);
        List<SetTable.Band> bands = new ArrayList<>();
        int[] firstBands = new int[heights.length + 1];
        for (int r = 0; r < heights.length; r++) {
            firstBands[r] = bands.size();
            addBands(r, heights[r], lines.get(r), pageHeight, bands);
        }
        firstBands[heights.length] = bands.size();
        List<SetTable.Cell> cells = new ArrayList<>();
        for (int r = 0; r < heights.length; r++) {
            for (int c = 0; c < table.rows().get(r).size(); c++) {
                StyledTable.Cell cell = table.rows().get(r).get(c);
                int endRow = Math.min(heights.length, r + cell.rowSpan());
                cells.add(
                        new SetTable.Cell(
                                r,
                                c,
                                cell,
                                firstBands[r],
                                firstBands[endRow],
                                lines.get(r).get(c)));
            }
        }
        int headBands = firstBands[table.headRows()];
        int head = Arrays.stream(heights, 0, table.headRows()).sum();
        // A head that fills half a page is not repeated.
        boolean repeats = headBands < bands.size() && head <= pageHeight / 2;
        return new SetTable(table, edges(table), bands, repeats ? headBands : 0, cells);
    }

    /**
     * A row that is higher than a page is parted between lines of its highest cell, below the
     * pictures of the others.
     */
    private void addBands(
            int row,
            int height,
            List<List<SetTable.CellLine>> cells,
            int pageHeight,
            List<SetTable.Band> bands) {
        if (height <= pageHeight) {
            bands.add(new SetTable.Band(row, height, true));
            return;
        }
        int highest = highest(cells);
        int whole =
                IntStream.range(0, cells.size())
                        .filter(c -> c != highest)
                        .map(c -> toLastPicture(cells.get(c)))
                        .max()
                        .orElse(0);
        Iterator<SetTable.CellLine> lines =
                cells.isEmpty() ? Collections.emptyIterator() : cells.get(highest).iterator();
        int left = height - 2 * above;
        int band = above;
        boolean first = true;
        int step = lines.hasNext() ? lines.next().height() : pitch;
        while (left > step) {
            band += step;
            left -= step;
            if (!first || band >= whole + above) {
                bands.add(new SetTable.Band(row, band, first));
                first = false;
                band = 0;
            }
            step = lines.hasNext() ? lines.next().height() : pitch;
        }
        bands.add(new SetTable.Band(row, band + left + above, first));
    }

    private static int highest(List<List<SetTable.CellLine>> cells) {
        return IntStream.range(0, cells.size())
                .boxed()
                .max(Comparator.comparingInt(c -> SetTable.height(cells.get(c))))
                .orElse(0);
    }

    /** The height of a cell's lines down to its last picture. */
    private static int toLastPicture(List<SetTable.CellLine> cell) {
        int end = cell.size();
        while (end > 0 && cell.get(end - 1).paragraph().picture().isEmpty()) {
            end--;
        }
        return SetTable.height(cell.subList(0, end));
    }

    private static List<Integer> edges(StyledTable table) {
        List<Integer> edges = new ArrayList<>();
        edges.add(0);
        for (Length width : table.widths()) {
            edges.add(edges.get(edges.size() - 1) + width.milliPoints());
        }
        return edges;
    }

    private List<SetTable.CellLine> lines(StyledTable table, StyledTable.Cell cell) {
        int width = table.width(cell).milliPoints() - 2 * beside;
        // Of loose rows and lone characters nobody needs to hear in a cell.
        RowSetter setter = new RowSetter(style, Math.max(1, width), new Diagnostics.Builder());
        List<SetTable.CellLine> lines = new ArrayList<>();
        for (int p = 0; p < cell.paragraphs().size(); p++) {
            StyledParagraph paragraph = cell.paragraphs().get(p);
            if (paragraph.picture().isPresent()) {
                int height = paragraph.picture().get().height().milliPoints() + 2 * PICTURE_MARGIN;
                lines.add(new SetTable.CellLine(paragraph, p, height, Row.BLANK, true, true));
                continue;
            }
            List<Row> rows = setter.set(paragraph);
            for (int i = 0; i < rows.size(); i++) {
                lines.add(
                        new SetTable.CellLine(
                                paragraph, p, pitch, rows.get(i), i == 0, i == rows.size() - 1));
            }
        }
        return lines;
    }

    /** Each row as high as its highest cell; what reaches over several rows widens the last. */
    private int[] heights(StyledTable table, List<List<List<SetTable.CellLine>>> lines) {
        int[] heights = new int[table.rows().size()];
        Arrays.fill(heights, pitch + 2 * above);
        for (int r = 0; r < heights.length; r++) {
            for (int c = 0; c < lines.get(r).size(); c++) {
                if (table.rows().get(r).get(c).rowSpan() == 1) {
                    heights[r] = Math.max(heights[r], needed(lines.get(r).get(c)));
                }
            }
        }
        for (int r = 0; r < heights.length; r++) {
            for (int c = 0; c < lines.get(r).size(); c++) {
                int span = table.rows().get(r).get(c).rowSpan();
                int end = Math.min(heights.length, r + span);
                int missing = needed(lines.get(r).get(c)) - Arrays.stream(heights, r, end).sum();
                heights[end - 1] += Math.max(0, missing);
            }
        }
        return heights;
    }

    private int needed(List<SetTable.CellLine> lines) {
        return Math.max(pitch, SetTable.height(lines)) + 2 * above;
    }
}
