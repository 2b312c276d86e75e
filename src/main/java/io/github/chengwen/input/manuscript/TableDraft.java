package io.github.chengwen.input.manuscript;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Span;
import io.github.chengwen.input.manuscript.Piece.Para;
import io.github.chengwen.text.Inset;
import io.github.chengwen.text.Look;
import io.github.chengwen.text.Place;
import io.github.chengwen.text.TableGrid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Collects the cells of a table while a file is read. A table of one column is a frame, whose
 * paragraphs stand for themselves.
 */
public final class TableDraft {

    private static final int MOST_COLUMNS = 100;

    /**
     * A paragraph of a cell.
     *
     * @param number its automatic number with what parts it from the text
     * @param strong characters of the text that are bold or in 黑体
     * @param pictures that stand in it
     * @param above how many of them stand above the text; the others follow it
     */
    public record Words(
            String number,
            String text,
            List<Span> strong,
            List<Inset.Picture> pictures,
            int above) {

        public Words {
            strong = List.copyOf(strong);
            pictures = List.copyOf(pictures);
        }

        /** One whose characters look alike. */
        public Words(String number, String text) {
            this(number, text, List.of(), List.of(), 0);
        }

        String whole() {
            return number + text;
        }

        boolean isBlank() {
            return whole().isBlank() && pictures.isEmpty();
        }

        /** A number looks as the text behind it. */
        boolean isStrong(int indexInWhole) {
            int at = Math.max(0, indexInWhole - number.length());
            return strong.stream().anyMatch(span -> span.start() <= at && at < span.end());
        }
    }

    /**
     * A cell.
     *
     * @param span how many columns it covers
     * @param goesOn whether the cell above reaches into it
     * @param shaded whether its ground is a light grey
     */
    public record Cell(
            List<Words> paragraphs, int span, boolean goesOn, Look.Align align, boolean shaded) {

        public Cell {
            paragraphs = List.copyOf(paragraphs);
            span = Math.max(1, Math.min(MOST_COLUMNS, span));
        }

        /** What a cell above reaches into holds nothing of its own. */
        private boolean isCovered() {
            return goesOn && isBlank();
        }

        boolean isBlank() {
            return paragraphs.stream().allMatch(Words::isBlank);
        }

        Cell over(int columns, boolean fromAbove) {
            return new Cell(paragraphs, columns, fromAbove, align, shaded);
        }

        private Para para(Place place) {
            List<Words> inked = paragraphs.stream().filter(words -> !words.isBlank()).toList();
            CellText text = new CellText();
            inked.forEach(text::add);
            int generated = inked.isEmpty() ? 0 : inked.get(0).number().stripTrailing().length();
            return new Para(
                    text.text(), generated, place, Look.PLAIN, text.pictures(), text.strong());
        }
    }

    private final int number;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<RowShape> shapes = new ArrayList<>();
    private List<Cell> row = new ArrayList<>();
    private List<Integer> widths = List.of();
    private int headRows;

    /**
     * An empty table.
     *
     * @param number of the tables that stand in no other, from 1
     */
    public TableDraft(int number) {
        this.number = number;
    }

    /** The widths of its columns, in any unit. */
    public void widths(List<Integer> given) {
        widths = List.copyOf(given);
    }

    public void add(Cell cell) {
        row.add(cell);
    }

    /**
     * Ends a row; one without cells is none.
     *
     * @param head whether the file says that it is repeated on every page
     */
    public void endRow(boolean head) {
        if (row.isEmpty()) {
            return;
        }
        headRows += head && headRows == rows.size() ? 1 : 0;
        rows.add(row);
        row = new ArrayList<>();
    }

    /** The same of a row whose cells are told by their edges. */
    public void endRow(boolean head, RowShape shape) {
        if (!row.isEmpty()) {
            shapes.add(shape);
        }
        endRow(head);
    }

    public boolean isEmpty() {
        return rows.isEmpty() && row.isEmpty();
    }

    /** Adds its rows, or what stands in the frame that it is. */
    public void addTo(ManuscriptBuilder manuscript) {
        endRow(false);
        if (rows.isEmpty()) {
            return;
        }
        if (rows.stream().allMatch(each -> each.size() == 1)) {
            addFrame(manuscript);
            return;
        }
        manuscript.lose(Code.TABLES_SET, "");
        applyShapes();
        TableGrid grid = grid();
        for (int r = 0; r < rows.size(); r++) {
            List<Para> cells = new ArrayList<>();
            for (int c = 0; c < rows.get(r).size(); c++) {
                Cell cell = rows.get(r).get(c);
                Place place = new Place.Cell(number, r + 1, c + 1);
                cells.add(cell.para(place));
                cell.paragraphs().stream()
                        .flatMap(words -> words.pictures().stream())
                        .forEach(manuscript::tellOfWords);
                for (int i = 1; i < cell.span(); i++) {
                    cells.add(new Para("", 0, place));
                }
            }
            manuscript.add(new Piece.Row(cells, new Inset.TableLine(grid, r, List.of())));
        }
    }

    private void addFrame(ManuscriptBuilder manuscript) {
        for (int r = 0; r < rows.size(); r++) {
            Place place = new Place.Cell(number, r + 1, 1);
            for (Words words : rows.get(r).get(0).paragraphs()) {
                if (words.pictures().isEmpty() || !words.whole().isBlank()) {
                    manuscript.add(new Para(words.whole(), words.number().length(), place));
                }
                words.pictures().forEach(picture -> manuscript.add(picture, place));
            }
        }
    }

    /** Where not all rows have their edges, every cell is a column wide. */
    private void applyShapes() {
        boolean known =
                shapes.size() == rows.size()
                        && IntStream.range(0, rows.size())
                                .allMatch(r -> shapes.get(r).fits(rows.get(r)));
        if (!known) {
            return;
        }
        ColumnEdges columns = new ColumnEdges(shapes.stream().map(RowShape::edges).toList());
        widths = columns.widths();
        for (int r = 0; r < rows.size(); r++) {
            rows.set(r, shapes.get(r).applied(rows.get(r), columns));
        }
    }

    private TableGrid grid() {
        int columns =
                rows.stream()
                        .mapToInt(each -> each.stream().mapToInt(Cell::span).sum())
                        .max()
                        .orElse(1);
        boolean[][] taken = new boolean[rows.size()][columns];
        List<List<TableGrid.Cell>> grid = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            List<TableGrid.Cell> cells = new ArrayList<>();
            int column = 0;
            for (Cell cell : rows.get(r)) {
                if (!taken[r][column]) {
                    int rowSpan = rowSpan(r, column, cell.span());
                    for (int below = r; below < r + rowSpan; below++) {
                        Arrays.fill(taken[below], column, column + cell.span(), true);
                    }
                    cells.add(
                            new TableGrid.Cell(
                                    column, cell.span(), rowSpan, cell.align(), cell.shaded()));
                }
                column += cell.span();
            }
            if (column < columns) {
                // Rows that end before others have an empty cell there.
                cells.add(new TableGrid.Cell(column, columns - column, 1, Look.Align.START));
            }
            grid.add(cells);
        }
        List<Integer> known = widths.size() == columns ? widths : List.of();
        return new TableGrid(number, known, columns, headRows, grid);
    }

    private int rowSpan(int top, int column, int span) {
        int bottom = top + 1;
        while (bottom < rows.size() && isCovered(rows.get(bottom), column, column + span)) {
            bottom++;
        }
        return bottom - top;
    }

    /** Whether cells that go on from above fill the columns of a row. */
    private static boolean isCovered(List<Cell> row, int from, int to) {
        int at = 0;
        int filled = from;
        for (Cell cell : row) {
            if (at == filled && at < to && cell.isCovered()) {
                filled += cell.span();
            }
            at += cell.span();
        }
        return filled == to;
    }
}
