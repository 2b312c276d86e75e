package io.github.chengwen.compose;

import io.github.chengwen.model.TableBlock;
import io.github.chengwen.model.TableBlock.Cell;
import io.github.chengwen.model.TableBlock.Row;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How many rows of a table tell what stands below them. Hardly anyone who types a table in Word
 * says which row is its head; so one is looked for: words in every cell, short, none a number, and
 * below it at least two rows that are cut as it is, with text in most cells.
 */
final class TableHead {

    private static final int LONGEST = 16;

    private static final int FEWEST_ROWS = 3;

    /** Of a hundred cells below a head, so many have text; those of a form wait to be filled in. */
    private static final int INKED = 60;

    private static final Pattern NO_HEAD = Pattern.compile("[0-9.,%％‰+−-]+|.*[。；！？].*");

    private TableHead() {}

    /** The table with the rows of its head, where the file does not tell them. */
    static TableBlock found(TableBlock table) {
        return table.headRows() > 0 || table.rows().size() < FEWEST_ROWS
                ? table
                : table.withHead(rows(table.rows()));
    }

    private static int rows(List<Row> rows) {
        int depth = rows.get(0).cells().stream().mapToInt(Cell::rowSpan).max().orElse(1);
        boolean head =
                depth + 1 < rows.size()
                        && rows.subList(0, depth).stream()
                                .flatMap(row -> row.cells().stream())
                                .allMatch(TableHead::isOfHead)
                        && isOfOneCut(rows.subList(depth, rows.size()))
                        && isFilled(rows.subList(depth, rows.size()));
        return head ? depth : 0;
    }

    private static boolean isOfHead(Cell cell) {
        String text = text(cell);
        return !text.isEmpty() && text.length() <= LONGEST && !NO_HEAD.matcher(text).matches();
    }

    private static String text(Cell cell) {
        return cell.paragraphs().stream().map(passage -> passage.text()).reduce("", String::concat);
    }

    /** A form has cells of other widths in every row. */
    private static boolean isOfOneCut(List<Row> rows) {
        return rows.stream().flatMap(row -> row.cells().stream()).noneMatch(c -> c.span() > 2);
    }

    private static boolean isFilled(List<Row> rows) {
        long cells = rows.stream().mapToLong(row -> row.cells().size()).sum();
        long inked =
                rows.stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(cell -> !cell.paragraphs().isEmpty())
                        .count();
        return inked * 100 >= cells * INKED;
    }
}
