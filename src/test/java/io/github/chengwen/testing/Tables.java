package io.github.chengwen.testing;

import io.github.chengwen.model.Passage;
import io.github.chengwen.model.TableBlock;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tables made by hand. */
public final class Tables {

    private Tables() {}

    /** Rows whose cells are parted by a bar; all rows have as many as the first. */
    public static TableBlock of(int headRows, String... rows) {
        List<TableBlock.Row> all = Stream.of(rows).map(Tables::row).toList();
        return new TableBlock(
                Passage.of(String.join("\n", rows)),
                List.of(),
                all.get(0).cells().size(),
                headRows,
                all);
    }

    private static TableBlock.Row row(String text) {
        String[] cells = text.split("\\|", -1);
        return new TableBlock.Row(
                Passage.of(text),
                IntStream.range(0, cells.length).mapToObj(c -> cell(c, cells[c])).toList());
    }

    private static TableBlock.Cell cell(int column, String text) {
        return TableBlock.Cell.of(
                column,
                1,
                1,
                TableBlock.Align.START,
                text.isEmpty() ? List.of() : List.of(Passage.of(text)));
    }
}
