package io.github.chengwen.input.doc;

import io.github.chengwen.input.manuscript.RowShape;
import io.github.chengwen.input.manuscript.TableDraft;
import io.github.chengwen.text.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** How the cells of a table lie; a table of which that is not known has a column for every cell. */
final class TableRows {

    private TableRows() {}

    /**
     * A row as the file describes it.
     *
     * @param head whether it is repeated on every page
     */
    record Described(RowShape shape, boolean head) {

        static Described of(TableRow row) {
            List<TableCell> cells =
                    IntStream.range(0, row.numCells()).mapToObj(row::getCell).toList();
            List<Integer> edges = new ArrayList<>();
            for (TableCell cell : cells) {
                edges.add(cell.getLeftEdge());
            }
            if (!cells.isEmpty()) {
                TableCell last = cells.get(cells.size() - 1);
                edges.add(last.getLeftEdge() + last.getWidth());
            }
            RowShape shape =
                    new RowShape(
                            edges,
                            cells.stream()
                                    .map(
                                            c ->
                                                    c.isVerticallyMerged()
                                                            && !c.isFirstVerticallyMerged())
                                    .toList(),
                            cells.stream().map(c -> c.isMerged() && !c.isFirstMerged()).toList());
            return new Described(shape, row.isTableHeader());
        }
    }

    /** The rows of the table that begins with a paragraph; none where the library gives up. */
    static List<Described> of(Range range, Paragraph first) {
        try {
            Table table = range.getTable(first);
            return IntStream.range(0, table.numRows())
                    .mapToObj(table::getRow)
                    .map(Described::of)
                    .toList();
        } catch (RuntimeException e) {
            return List.of();
        }
    }

    /**
     * The table.
     *
     * @param rows the paragraphs of the cells of each row
     * @param described the same rows
     */
    static TableDraft draft(List<List<List<Line>>> rows, List<Described> described, int number) {
        TableDraft draft = new TableDraft(number);
        for (int r = 0; r < rows.size(); r++) {
            rows.get(r).forEach(lines -> draft.add(cell(lines)));
            if (rows.size() == described.size()) {
                draft.endRow(described.get(r).head(), described.get(r).shape());
            } else {
                draft.endRow(false);
            }
        }
        return draft;
    }

    private static TableDraft.Cell cell(List<Line> lines) {
        Look.Align align = lines.isEmpty() ? Look.Align.START : lines.get(0).look().align();
        return new TableDraft.Cell(
                lines.stream().map(Line::words).toList(), 1, false, align, false);
    }
}
