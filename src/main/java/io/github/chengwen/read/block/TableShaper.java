package io.github.chengwen.read.block;

import io.github.chengwen.model.Passage;
import io.github.chengwen.model.TableBlock;
import io.github.chengwen.model.TableBlock.Align;
import io.github.chengwen.read.form.Spaces;
import io.github.chengwen.read.lines.DraftLine;
import io.github.chengwen.read.lines.LineCutter;
import io.github.chengwen.read.lines.Traced;
import io.github.chengwen.text.Inset;
import io.github.chengwen.text.TableGrid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Builds a table of the lines that its rows are. A row without characters has no line. */
final class TableShaper {

    private TableShaper() {}

    /** How the cells of the table lie that a line is a row of. */
    static Optional<TableGrid> grid(DraftLine line) {
        return line.look().inset() instanceof Inset.TableLine row
                ? Optional.of(row.grid())
                : Optional.empty();
    }

    /**
     * The table.
     *
     * @param lines its rows, in order
     */
    static TableBlock block(List<DraftLine> lines, TableGrid grid) {
        Map<Integer, List<List<Traced>>> texts = new HashMap<>();
        Map<Integer, Passage> passages = new HashMap<>();
        for (DraftLine line : lines) {
            if (line.look().inset() instanceof Inset.TableLine inset) {
                texts.put(inset.row(), columns(line, inset));
                passages.put(inset.row(), passage(line));
            }
        }
        List<TableBlock.Row> rows = new ArrayList<>();
        for (int r = 0; r < grid.rows().size(); r++) {
            List<List<Traced>> columns = texts.getOrDefault(r, List.of());
            List<TableBlock.Cell> cells = new ArrayList<>();
            for (TableGrid.Cell cell : grid.rows().get(r)) {
                List<Traced> paragraphs =
                        cell.column() < columns.size() ? columns.get(cell.column()) : List.of();
                cells.add(
                        new TableBlock.Cell(
                                cell.column(),
                                cell.span(),
                                cell.rowSpan(),
                                Align.valueOf(cell.align().name()),
                                paragraphs.stream().map(TableShaper::closed).toList()));
            }
            rows.add(new TableBlock.Row(passages.getOrDefault(r, Passage.of("")), cells));
        }
        String text =
                lines.stream().map(line -> passage(line).text()).collect(Collectors.joining("\n"));
        Traced all = Traced.join(lines.stream().map(DraftLine::content).toList());
        return new TableBlock(all.as(text), grid.widths(), grid.columns(), grid.headRows(), rows);
    }

    /** The paragraphs of every column. */
    private static List<List<Traced>> columns(DraftLine line, Inset.TableLine inset) {
        Set<Integer> breaks = new HashSet<>(inset.breaks());
        List<List<Traced>> columns = new ArrayList<>();
        for (int i = 0; i < emptyColumns(line); i++) {
            columns.add(List.of());
        }
        Traced content = line.content();
        List<Traced> cell = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= content.length(); i++) {
            boolean ends = i == content.length() || content.text().charAt(i) == '\t';
            if (ends || breaks.contains(content.span(i, i + 1).start())) {
                Traced paragraph = content.sub(start, i).strip();
                if (!paragraph.isEmpty()) {
                    cell.add(paragraph);
                }
                start = i + 1;
            }
            if (ends) {
                columns.add(List.copyOf(cell));
                cell.clear();
            }
        }
        return columns;
    }

    /** Before the first with characters: their tabs are the indent of the line. */
    private static int emptyColumns(DraftLine line) {
        return line.indent() / LineCutter.TAB;
    }

    private static Passage closed(Traced paragraph) {
        return paragraph.as(Spaces.close(paragraph.text()));
    }

    private static Passage passage(DraftLine line) {
        String cells =
                List.of(line.text().split("\t", -1)).stream()
                        .map(Spaces::close)
                        .collect(Collectors.joining("\t", "\t".repeat(emptyColumns(line)), ""));
        return line.content().as(cells);
    }
}
