package io.github.chengwen.layout;

import io.github.chengwen.compose.styled.StyledPicture;
import io.github.chengwen.page.GlyphRun;
import io.github.chengwen.page.InCell;
import io.github.chengwen.page.Item;
import io.github.chengwen.page.NoteMark;
import io.github.chengwen.page.PictureItem;
import io.github.chengwen.page.Rule;
import io.github.chengwen.page.TextRow;
import io.github.chengwen.style.Element;
import io.github.chengwen.style.Ink;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.Style;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts a table on pages, one part after another. The text of a cell stands in the middle of its
 * height; where a page parts the cell, it begins at the top and goes on on the next page.
 */
final class TablePart {

    private final SetTable table;
    private final Style style;
    private final int paragraph;
    private final int pitch;
    private final int above;
    private final int beside;

    /** How many lines of each cell stand on earlier pages. */
    private final Map<SetTable.Cell, Integer> done = new HashMap<>();

    /**
     * A table of which nothing stands on a page.
     *
     * @param paragraph its number through the whole layout
     */
    TablePart(SetTable table, Style style, int paragraph) {
        this.table = table;
        this.style = style;
        this.paragraph = paragraph;
        this.pitch = style.of(Element.TABLE_TEXT).linePitch().milliPoints();
        this.above = style.tables().above().milliPoints();
        this.beside = style.tables().beside().milliPoints();
    }

    /**
     * Adds bands to a page, below the head again if they are not the first.
     *
     * @param from the first of them
     * @param to one past the last
     * @param x the left edge of the table
     * @param y the upper edge of this part
     */
    void add(int from, int to, int x, int y, List<Item> items) {
        boolean repeats = from >= table.headBands() && from > 0 && table.headBands() > 0;
        int top = y;
        if (repeats) {
            grounds(0, table.headBands(), x, top, items);
            Map<SetTable.Cell, Integer> kept = new HashMap<>(done);
            done.clear();
            cells(0, table.headBands(), x, top, true, items);
            done.clear();
            done.putAll(kept);
            top += table.headHeight();
        }
        grounds(from, to, x, top, items);
        cells(from, to, x, top, false, items);
        int bottom = top + table.height(from, to);
        rules(from, to, repeats, x, y, top, bottom, items);
    }

    private void cells(int from, int to, int x, int y, boolean again, List<Item> items) {
        for (SetTable.Cell cell : table.cells()) {
            if (cell.firstBand() < to && cell.endBand() > from) {
                cell(cell, from, to, x, y, again, items);
            }
        }
    }

    private void cell(
            SetTable.Cell cell, int from, int to, int x, int y, boolean again, List<Item> items) {
        int start = Math.max(from, cell.firstBand());
        int end = Math.min(to, cell.endBand());
        boolean ends = end == cell.endBand();
        int top = y + table.height(from, start);
        int height = table.height(start, end);
        int first = done.getOrDefault(cell, 0);
        List<SetTable.CellLine> left = cell.lines().subList(first, cell.lines().size());
        int count = ends ? left.size() : fitting(left, height - above);
        boolean whole = first == 0 && ends;
        int lineTop = top + (whole ? (height - SetTable.height(left)) / 2 : above);
        int text = x + table.edges().get(cell.cell().column()) + beside;
        for (int i = 0; i < count; i++) {
            SetTable.CellLine line = left.get(i);
            if (line.paragraph().picture().isPresent()) {
                items.add(picture(cell, line, line.paragraph().picture().get(), x, lineTop, again));
            }
            if (!line.row().runs().isEmpty()) {
                List<NoteMark> marks =
                        line.row().notes().stream().map(note -> note.shiftedBy(text)).toList();
                items.addAll(row(cell, line, text, lineTop, again).parted(marks));
            }
            lineTop += line.height();
        }
        done.put(cell, first + count);
    }

    /** How many lines find room. */
    private static int fitting(List<SetTable.CellLine> lines, int height) {
        int count = 0;
        int room = height;
        while (count < lines.size() && lines.get(count).height() <= room) {
            room -= lines.get(count).height();
            count++;
        }
        return count;
    }

    /** In the middle of the cell. */
    private PictureItem picture(
            SetTable.Cell cell,
            SetTable.CellLine line,
            StyledPicture picture,
            int x,
            int top,
            boolean again) {
        int from = table.edges().get(cell.cell().column());
        int to = table.edges().get(cell.cell().column() + cell.cell().span());
        int width = picture.width().milliPoints();
        return new PictureItem(
                x + from + Math.max(0, to - from - width) / 2,
                top + TableSetter.PICTURE_MARGIN,
                width,
                picture.height().milliPoints(),
                picture.file(),
                picture.words(),
                paragraph,
                false,
                Optional.of(new InCell(cell.row(), cell.index(), line.number(), again)));
    }

    /** The grey ground of cells, below all that stands in them. */
    private void grounds(int from, int to, int x, int y, List<Item> items) {
        for (SetTable.Cell cell : table.cells()) {
            if (cell.cell().shaded() && cell.firstBand() < to && cell.endBand() > from) {
                int start = Math.max(from, cell.firstBand());
                int end = Math.min(to, cell.endBand());
                int left = table.edges().get(cell.cell().column());
                int right = table.edges().get(cell.cell().column() + cell.cell().span());
                int top = y + table.height(from, start);
                items.add(
                        new Rule(x + left, top, right - left, table.height(start, end), Ink.SHADE));
            }
        }
    }

    private TextRow row(SetTable.Cell cell, SetTable.CellLine line, int x, int top, boolean again) {
        List<GlyphRun> runs = line.row().runs().stream().map(run -> run.shiftedBy(x)).toList();
        return new TextRow(
                        top + pitch * style.grid().baselinePercent() / 100,
                        runs,
                        0,
                        line.paragraph().role(),
                        0,
                        paragraph,
                        line.paragraph().passage(),
                        line.row().place(),
                        line.first(),
                        line.last())
                .in(new InCell(cell.row(), cell.index(), line.number(), again));
    }

    private void rules(
            int from,
            int to,
            boolean repeats,
            int x,
            int y,
            int top,
            int bottom,
            List<Item> items) {
        int right = x + table.edges().get(table.edges().size() - 1);
        switch (style.tables().rules()) {
            case GRID -> {
                List<int[]> lines = new ArrayList<>();
                if (repeats) {
                    grid(0, table.headBands(), x, y, lines);
                }
                grid(from, to, x, top, lines);
                lines.forEach(line -> add(line, style.tables().line(), items));
            }
            case THREE_LINE -> {
                Length heavy = style.tables().heavy();
                boolean ends = to == table.bands().size();
                add(new int[] {x, y, right, y}, heavy, items);
                int head = table.headBands();
                boolean hasHead = head > 0 && (repeats || from < head && to >= head);
                if (hasHead) {
                    int below = repeats ? top : top + table.height(from, head);
                    add(new int[] {x, below, right, below}, style.tables().line(), items);
                }
                add(
                        new int[] {x, bottom, right, bottom},
                        ends ? heavy : style.tables().line(),
                        items);
            }
            case NONE -> {}
        }
    }

    /** The upper, lower, left and right edge of every cell, each once. */
    private void grid(int from, int to, int x, int y, List<int[]> lines) {
        for (SetTable.Cell cell : table.cells()) {
            if (cell.firstBand() >= to || cell.endBand() <= from) {
                continue;
            }
            int start = Math.max(from, cell.firstBand());
            int end = Math.min(to, cell.endBand());
            int left = x + table.edges().get(cell.cell().column());
            int right = x + table.edges().get(cell.cell().column() + cell.cell().span());
            int top = y + table.height(from, start);
            int bottom = top + table.height(start, end);
            once(new int[] {left, top, right, top}, lines);
            once(new int[] {left, bottom, right, bottom}, lines);
            once(new int[] {left, top, left, bottom}, lines);
            once(new int[] {right, top, right, bottom}, lines);
        }
    }

    private static void once(int[] line, List<int[]> lines) {
        if (lines.stream().noneMatch(other -> Arrays.equals(other, line))) {
            lines.add(line);
        }
    }

    /** A line has its thickness on both sides of where it is, and as much beyond its ends. */
    private static void add(int[] line, Length thickness, List<Item> items) {
        int half = thickness.milliPoints() / 2;
        items.add(
                new Rule(
                        line[0] - half,
                        line[1] - half,
                        line[2] - line[0] + 2 * half,
                        line[3] - line[1] + 2 * half,
                        Ink.BLACK));
    }
}
