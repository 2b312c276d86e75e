package io.github.chengwen.compose;

import io.github.chengwen.compose.styled.Keep;
import io.github.chengwen.compose.styled.ParagraphRole;
import io.github.chengwen.compose.styled.StyledLine;
import io.github.chengwen.compose.styled.StyledParagraph;
import io.github.chengwen.compose.styled.StyledPicture;
import io.github.chengwen.compose.styled.StyledTable;
import io.github.chengwen.compose.table.CellPictures;
import io.github.chengwen.compose.table.ColumnWidths;
import io.github.chengwen.compose.table.StrongWords;
import io.github.chengwen.layout.metrics.MeasuredText;
import io.github.chengwen.model.Passage;
import io.github.chengwen.model.TableBlock;
import io.github.chengwen.style.Alignment;
import io.github.chengwen.style.ParagraphStyle;
import io.github.chengwen.style.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives tables their looks (E-70, E-71). Where the file does not say how a cell stands, that of a
 * column of short words is centred, and any other begins at the left.
 */
final class TableComposer {

    /** Longer words are no short ones, in ems. */
    private static final int SHORT = 10;

    /** The head shares a page with the row below it. */
    private static final Keep HEAD = new Keep(true, Keep.Lines.ALL);

    private final Style style;

    TableComposer(Style style) {
        this.style = style;
    }

    StyledTable compose(TableBlock given) {
        TableBlock table = TableHead.found(given);
        ColumnWidths.Set columns = ColumnWidths.of(table, style);
        boolean[] shorts = new boolean[table.columns()];
        for (int i = 0; i < shorts.length; i++) {
            shorts[i] = isShort(table, i);
        }
        CellPictures room = new CellPictures(columns, style);
        boolean says = StrongWords.say(table);
        List<List<StyledTable.Cell>> rows = new ArrayList<>();
        for (int r = 0; r < table.rows().size(); r++) {
            boolean head = r < table.headRows();
            rows.add(
                    table.rows().get(r).cells().stream()
                            .map(cell -> cell(cell, head, shorts[cell.column()], room, says))
                            .toList());
        }
        return new StyledTable(
                columns.widths(), columns.landscape(), table.headRows(), rows, List.of());
    }

    private boolean isShort(TableBlock table, int column) {
        return table.rows().stream()
                .skip(table.headRows())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.column() == column && cell.span() == 1)
                .allMatch(this::isShort);
    }

    private boolean isShort(TableBlock.Cell cell) {
        ParagraphStyle look = style.of(ParagraphRole.TABLE_TEXT.element());
        return cell.paragraphs().size() <= 1
                && cell.paragraphs().stream()
                        .allMatch(p -> width(p, look) <= SHORT * look.size().milliPoints());
    }

    private int width(Passage paragraph, ParagraphStyle look) {
        MeasuredText measured =
                MeasuredText.of(paragraph.text(), look, style.lines().compatibility());
        return measured.extent(0, measured.length());
    }

    private StyledTable.Cell cell(
            TableBlock.Cell cell,
            boolean head,
            boolean inShortColumn,
            CellPictures room,
            boolean strongSays) {
        ParagraphRole role = head ? ParagraphRole.TABLE_HEAD : ParagraphRole.TABLE_TEXT;
        ParagraphStyle look = style.of(role.element());
        if (!head) {
            boolean centred = cell.span() == 1 ? inShortColumn : isShort(cell);
            look =
                    switch (cell.align()) {
                        case CENTRE -> look.withAlignment(Alignment.CENTRE);
                        case END -> look.withAlignment(Alignment.RIGHT);
                        case START -> centred ? look.withAlignment(Alignment.CENTRE) : look;
                    };
        }
        ParagraphStyle aligned = look;
        List<StyledPicture> pictures = room.of(cell);
        List<StyledParagraph> paragraphs = new ArrayList<>();
        for (TableBlock.Content content : cell.contents()) {
            if (content.picture().isPresent()) {
                ParagraphRole shown = ParagraphRole.PICTURE;
                ParagraphStyle of = style.of(shown.element()).withAlignment(Alignment.CENTRE);
                StyledPicture next = pictures.remove(0);
                paragraphs.add(
                        new ParagraphBuilder(shown, of, List.of(), content.passage())
                                .picture(next)
                                .keep(head ? HEAD : Keep.NONE)
                                .build());
            } else {
                boolean strong = strongSays && !head;
                StyledLine line =
                        strong
                                ? StrongWords.line(content, aligned)
                                : StyledLine.of(content.passage().text(), aligned);
                paragraphs.add(paragraph(role, aligned, line, content.passage()));
            }
        }
        if (paragraphs.isEmpty()) {
            paragraphs.add(paragraph(role, aligned, StyledLine.of("", aligned), Passage.of("")));
        }
        return new StyledTable.Cell(
                cell.column(), cell.span(), cell.rowSpan(), cell.shaded(), paragraphs);
    }

    private static StyledParagraph paragraph(
            ParagraphRole role, ParagraphStyle look, StyledLine line, Passage passage) {
        boolean head = role == ParagraphRole.TABLE_HEAD;
        return new ParagraphBuilder(role, look, List.of(line), passage)
                .keep(head ? HEAD : Keep.NONE)
                .build();
    }
}
