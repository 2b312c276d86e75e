package io.github.chengwen.compose;

import io.github.chengwen.model.Block;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.Passage;
import io.github.chengwen.model.TableBlock;
import io.github.chengwen.model.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rows whose cells a draft parts by tabs, as tables of cells (E-74). */
final class TabTables {

    private static final int FEWEST_ROWS = 2;

    private static final Pattern PAGE = Pattern.compile("[0-9]{1,3}");

    private TabTables() {}

    /** The document with a table in the place of rows that follow one another. */
    static Document in(Document document) {
        List<Block> blocks = document.blocks();
        List<Block> joined = new ArrayList<>();
        int next = 0;
        while (next < blocks.size()) {
            List<TableRow> rows = rows(blocks.subList(next, blocks.size()));
            if (isTable(rows)) {
                joined.add(table(rows));
                next += rows.size();
            } else {
                joined.add(blocks.get(next));
                next++;
            }
        }
        return document.withBlocks(joined);
    }

    private static List<TableRow> rows(List<Block> blocks) {
        return blocks.stream()
                .takeWhile(TableRow.class::isInstance)
                .map(TableRow.class::cast)
                .toList();
    }

    private static boolean isTable(List<TableRow> rows) {
        return rows.size() >= FEWEST_ROWS && !isContents(rows);
    }

    /** Words and the number of a page, which never gets less. */
    private static boolean isContents(List<TableRow> rows) {
        int page = 0;
        for (TableRow row : rows) {
            Matcher number = PAGE.matcher(row.cells().get(row.cells().size() - 1));
            if (row.cells().size() != 2
                    || !number.matches()
                    || Integer.parseInt(number.group()) < page) {
                return false;
            }
            page = Integer.parseInt(number.group());
        }
        return true;
    }

    private static TableBlock table(List<TableRow> rows) {
        int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(1);
        List<TableBlock.Row> all = rows.stream().map(row -> row(row, columns)).toList();
        String text =
                rows.stream().map(row -> row.passage().text()).collect(Collectors.joining("\n"));
        Passage passage =
                new Passage(
                        text,
                        rows.stream()
                                .map(row -> row.passage().source())
                                .collect(Collectors.joining()),
                        rows.stream().flatMap(row -> row.passage().spans().stream()).toList());
        return new TableBlock(passage, List.of(), columns, 0, all);
    }

    private static TableBlock.Row row(TableRow row, int columns) {
        List<TableBlock.Cell> cells = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            String text = i < row.cells().size() ? row.cells().get(i) : "";
            // The place of a cell is that of its row: they are told no finer.
            Passage passage = row.passage().withText(text);
            cells.add(
                    TableBlock.Cell.of(
                            i,
                            1,
                            1,
                            TableBlock.Align.START,
                            text.isEmpty() ? List.of() : List.of(passage)));
        }
        return new TableBlock.Row(row.passage(), cells);
    }
}
