package io.github.chengwen.read.block;

import io.github.chengwen.diag.Span;
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
        Map<Integer, List<List<TableBlock.Content>>> texts = new HashMap<>();
        Map<Integer, Passage> passages = new HashMap<>();
        for (DraftLine line : lines) {
            if (line.look().inset() instanceof Inset.TableLine inset) {
                texts.put(inset.row(), columns(line, inset));
                passages.put(inset.row(), passage(line));
            }
        }
        List<TableBlock.Row> rows = new ArrayList<>();
        for (int r = 0; r < grid.rows().size(); r++) {
            List<List<TableBlock.Content>> columns = texts.getOrDefault(r, List.of());
            List<TableBlock.Cell> cells = new ArrayList<>();
            for (TableGrid.Cell cell : grid.rows().get(r)) {
                List<TableBlock.Content> contents =
                        cell.column() < columns.size() ? columns.get(cell.column()) : List.of();
                cells.add(
                        new TableBlock.Cell(
                                cell.column(),
                                cell.span(),
                                cell.rowSpan(),
                                Align.valueOf(cell.align().name()),
                                cell.shaded(),
                                contents));
            }
            rows.add(new TableBlock.Row(passages.getOrDefault(r, Passage.of("")), cells));
        }
        String text =
                lines.stream().map(line -> passage(line).text()).collect(Collectors.joining("\n"));
        Traced all = Traced.join(lines.stream().map(TableShaper::words).toList());
        return new TableBlock(all.as(text), grid.widths(), grid.columns(), grid.headRows(), rows);
    }

    /** The paragraphs of every column. */
    private static List<List<TableBlock.Content>> columns(DraftLine line, Inset.TableLine inset) {
        Set<Integer> breaks = new HashSet<>(inset.breaks());
        List<List<TableBlock.Content>> columns = new ArrayList<>();
        for (int i = 0; i < emptyColumns(line); i++) {
            columns.add(List.of());
        }
        Traced content = line.content();
        List<TableBlock.Content> cell = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= content.length(); i++) {
            boolean ends = i == content.length() || content.text().charAt(i) == '\t';
            if (ends || breaks.contains(content.span(i, i + 1).start())) {
                add(content.sub(start, i), inset, cell);
                start = i + 1;
            }
            if (ends) {
                columns.add(List.copyOf(cell));
                cell.clear();
            }
        }
        return columns;
    }

    /** Adds a paragraph, which the pictures in it part. */
    private static void add(
            Traced paragraph, Inset.TableLine inset, List<TableBlock.Content> cell) {
        int start = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            Optional<Inset.Placed> picture = inset.pictureAt(paragraph.span(i, i + 1).start());
            if (picture.isPresent()) {
                addWords(paragraph.sub(start, i).strip(), inset, cell);
                int end = i + 1;
                while (end < paragraph.length()
                        && picture.equals(inset.pictureAt(paragraph.span(end, end + 1).start()))) {
                    end++;
                }
                cell.add(
                        TableBlock.Content.of(
                                Shaper.picture(paragraph.sub(i, end), picture.get().picture())));
                start = end;
                i = end - 1;
            }
        }
        addWords(paragraph.sub(start, paragraph.length()).strip(), inset, cell);
    }

    private static void addWords(
            Traced words, Inset.TableLine inset, List<TableBlock.Content> cell) {
        if (!words.isEmpty()) {
            Span all = words.span();
            List<Span> strong =
                    inset.strong().stream()
                            .filter(s -> s.start() < all.end() && s.end() > all.start())
                            .toList();
            cell.add(new TableBlock.Content(closed(words), strong, Optional.empty()));
        }
    }

    /** Before the first with characters: their tabs are the indent of the line. */
    private static int emptyColumns(DraftLine line) {
        return line.indent() / LineCutter.TAB;
    }

    private static Passage closed(Traced paragraph) {
        return paragraph.as(Spaces.close(paragraph.text()));
    }

    /** Its characters without the signs of pictures. */
    private static Traced words(DraftLine line) {
        Traced content = line.content();
        return line.look().inset() instanceof Inset.TableLine row && !row.pictures().isEmpty()
                ? content.keepAt(i -> !row.isPicture(content.span(i, i + 1).start()))
                : content;
    }

    private static Passage passage(DraftLine line) {
        String cells =
                List.of(words(line).text().split("\t", -1)).stream()
                        .map(Spaces::close)
                        .collect(Collectors.joining("\t", "\t".repeat(emptyColumns(line)), ""));
        return words(line).as(cells);
    }
}
