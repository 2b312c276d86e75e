package io.github.chengwen.input.docx;

import io.github.chengwen.diag.Code;
import io.github.chengwen.input.manuscript.Shade;
import io.github.chengwen.input.manuscript.TableDraft;
import io.github.chengwen.input.xml.XmlCursor;
import io.github.chengwen.text.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/** Reads the rows of a table; a cell that goes on from the one above is empty. */
final class TableReader {

    private static final int MOST_COLUMNS = 100;

    /**
     * A cell.
     *
     * @param span how many columns it covers
     * @param goesOn whether it goes on from the one above
     * @param shaded whether its ground is a light grey
     */
    record Cell(List<Line> lines, int span, boolean goesOn, boolean shaded) {

        TableDraft.Cell draft() {
            List<TableDraft.Words> words = new ArrayList<>();
            for (Line line : lines) {
                words.add(line.words());
                line.boxes.forEach(box -> words.add(box.words()));
            }
            Look.Align align = lines.isEmpty() ? Look.Align.START : lines.get(0).look.align();
            return new TableDraft.Cell(words, span, goesOn, align, shaded);
        }
    }

    /**
     * A table as it was read.
     *
     * @param widths of its columns
     */
    record Table(List<Row> rows, List<Integer> widths) {

        boolean isFrame() {
            return rows.stream().allMatch(row -> row.cells.size() <= 1);
        }

        TableDraft draft(int number) {
            TableDraft draft = new TableDraft(number);
            draft.widths(widths);
            for (Row row : rows) {
                row.cells.forEach(cell -> draft.add(cell.draft()));
                draft.endRow(row.head);
            }
            return draft;
        }
    }

    private final StoryReader stories;
    private final Context context;

    TableReader(StoryReader stories, Context context) {
        this.stories = stories;
        this.context = context;
    }

    Table read(XmlCursor xml) throws XMLStreamException {
        Table table = new Table(new ArrayList<>(), new ArrayList<>());
        rows(xml, table);
        return table;
    }

    private void rows(XmlCursor xml, Table table) throws XMLStreamException {
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            switch (xml.name()) {
                case "w:tr" -> {
                    Row row = new Row();
                    row(xml, row);
                    if (row.hidden || row.deleted) {
                        row.tellLoss(context);
                    } else {
                        if (row.changed) {
                            context.change("¶");
                        }
                        table.rows().add(row);
                    }
                }
                case "w:sdt", "w:sdtContent", "w:ins", "w:moveTo", "w:customXml" ->
                        rows(xml, table);
                case "w:tblGrid" -> {
                    int grid = xml.depth();
                    while (xml.nextChild(grid)) {
                        table.widths().add(Math.max(0, xml.number("w").orElse(0)));
                    }
                }
                default -> {}
            }
        }
    }

    /** A row while it is read. */
    static final class Row {
        private final List<Cell> cells = new ArrayList<>();
        private boolean head;
        private boolean hidden;
        private boolean changed;
        private boolean deleted;

        List<Cell> cells() {
            return cells;
        }

        void tellLoss(Context context) {
            String text =
                    cells.stream()
                            .flatMap(cell -> cell.lines().stream())
                            .map(line -> line.text.toString())
                            .collect(Collectors.joining(" "));
            if (deleted) {
                context.change(text);
            } else {
                context.lose(Code.HIDDEN_DROPPED, text);
            }
        }
    }

    private void row(XmlCursor xml, Row row) throws XMLStreamException {
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            switch (xml.name()) {
                case "w:trPr" -> rowProperties(xml, row);
                case "w:tc" -> cell(xml, row);
                case "w:sdt", "w:sdtContent", "w:customXml" -> row(xml, row);
                default -> {}
            }
        }
    }

    private void rowProperties(XmlCursor xml, Row row) throws XMLStreamException {
        int properties = xml.depth();
        while (xml.nextChild(properties)) {
            switch (xml.name()) {
                case "w:hidden" -> row.hidden |= Names.isOn(xml);
                case "w:del" -> {
                    row.changed = true;
                    row.deleted |= context.changes.drops(false, true);
                }
                case "w:tblHeader" -> row.head = Names.isOn(xml);
                case "w:ins" -> {
                    row.changed = true;
                    row.deleted |= context.changes.drops(true, false);
                }
                case "w:gridBefore" -> {
                    int empty = Math.min(MOST_COLUMNS, xml.number("val").orElse(0));
                    for (int i = 0; i < empty; i++) {
                        row.cells.add(new Cell(List.of(), 1, false, false));
                    }
                }
                default -> {}
            }
        }
    }

    private void cell(XmlCursor xml, Row row) throws XMLStreamException {
        CellProperties properties = new CellProperties();
        Cell cell = cell(stories.collect(xml, properties), properties);
        if (context.changes.drops(properties.inserted, properties.deleted)) {
            Row gone = new Row();
            gone.deleted = true;
            gone.cells.add(cell);
            gone.tellLoss(context);
        } else {
            if (properties.inserted || properties.deleted) {
                context.change("¶");
            }
            context.manuscript.tell(properties.ground.shade(), properties.ground.name());
            row.cells.add(cell);
        }
    }

    private static Cell cell(List<Line> lines, CellProperties properties) {
        return new Cell(
                lines,
                properties.span,
                properties.goesOn,
                properties.ground.shade() == Shade.LIGHT_GREY);
    }

    /** What a cell says of itself. */
    static final class CellProperties {
        private int span = 1;
        private boolean goesOn;
        private Ground ground = Ground.NONE;
        private boolean inserted;
        private boolean deleted;

        void read(XmlCursor xml) throws XMLStreamException {
            int properties = xml.depth();
            while (xml.nextChild(properties)) {
                switch (xml.name()) {
                    case "w:gridSpan" ->
                            span = Math.max(1, Math.min(MOST_COLUMNS, xml.number("val").orElse(1)));
                    case "w:vMerge" ->
                            goesOn = !xml.attribute("val").orElse("continue").equals("restart");
                    case "w:shd" -> ground = Ground.read(xml);
                    case "w:cellIns" -> inserted = true;
                    case "w:cellDel" -> deleted = true;
                    default -> {}
                }
            }
        }
    }
}
