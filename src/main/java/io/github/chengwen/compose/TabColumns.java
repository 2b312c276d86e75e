package io.github.chengwen.compose;

import io.github.chengwen.compose.styled.TabStops;
import io.github.chengwen.model.Block;
import io.github.chengwen.model.TableRow;
import io.github.chengwen.style.Element;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.ParagraphStyle;
import io.github.chengwen.style.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The columns of rows that are parted by tabs: as wide as their widest cell, at whole 字. Where a
 * table is too wide for that, it has none.
 */
final class TabColumns {

    /** Between two columns, in 字; where that is too much, less. */
    private static final int WIDEST_GAP = 2;

    /** A last column that is longer needs no more room than this before it turns over, in 字. */
    private static final int LEAST_ROOM = 8;

    /** How much wider than half an em a Latin letter may be, in hundredths of an em. */
    private static final int WIDEST_LETTER = 45;

    private TabColumns() {}

    /**
     * The stops of every block of a document; nothing for a block that is not a row, and for the
     * rows of a table that is too wide for columns.
     */
    static List<Optional<TabStops>> of(List<Block> blocks, Style style) {
        List<List<String>> cells =
                blocks.stream()
                        .map(
                                block ->
                                        block instanceof TableRow row
                                                ? row.cells()
                                                : List.<String>of())
                        .toList();
        List<Optional<TabStops>> all = new ArrayList<>();
        while (all.size() < cells.size()) {
            int from = all.size();
            int to = from;
            while (to < cells.size() && !cells.get(to).isEmpty()) {
                to++;
            }
            List<List<String>> table = cells.subList(from, to);
            Optional<TabStops> stops = ofTable(table, style);
            table.forEach(row -> all.add(stops.map(s -> s.ofRow(row.size()))));
            if (to < cells.size()) {
                all.add(Optional.empty());
            }
        }
        return all;
    }

    private static Optional<TabStops> ofTable(List<List<String>> table, Style style) {
        int room = style.page().coreWidth().milliPoints() / pitch(style).milliPoints();
        int[] columns = columns(table, style);
        for (int gap = WIDEST_GAP; gap > 0; gap--) {
            List<Length> stops = new ArrayList<>();
            int at = 0;
            for (int i = 0; i < columns.length - 1; i++) {
                at += columns[i] + gap;
                stops.add(pitch(style).times(at));
            }
            if (at + Math.min(LEAST_ROOM, columns[columns.length - 1]) <= room) {
                return Optional.of(new TabStops(stops));
            }
        }
        return Optional.empty();
    }

    /** The widest cell of every column, in 字; of a last one only where others are in its column. */
    private static int[] columns(List<List<String>> table, Style style) {
        int[] columns = new int[table.stream().mapToInt(List::size).max().orElse(1)];
        for (List<String> row : table) {
            for (int i = 0; i < row.size(); i++) {
                boolean turnsOver = i == row.size() - 1 && i < columns.length - 1;
                columns[i] =
                        turnsOver ? columns[i] : Math.max(columns[i], width(row.get(i), style));
            }
        }
        return columns;
    }

    /**
     * Whatever its letters are, hardly less than it will be: the letter-spacing of its last
     * character is not always its own.
     */
    private static int width(String cell, Style style) {
        ParagraphStyle look = style.of(Element.BODY);
        int words = new ShortWords(look, style.lines().compatibility()).advance(cell, "");
        int letters = (int) cell.chars().filter(c -> c < 0x250 && Character.isLetter(c)).count();
        int spare = letters * look.size().milliPoints() * WIDEST_LETTER / 100;
        int pitch = pitch(style).milliPoints();
        return (words + spare + pitch * 9 / 10) / pitch;
    }

    private static Length pitch(Style style) {
        return style.grid().charPitch();
    }
}
