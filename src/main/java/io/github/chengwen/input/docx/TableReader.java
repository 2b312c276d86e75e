package io.github.chengwen.input.docx;

import io.github.chengwen.diag.Code;
import io.github.chengwen.input.manuscript.Piece.Para;
import io.github.chengwen.input.xml.XmlCursor;
import io.github.chengwen.text.Place;
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
     */
    record Cell(List<Line> lines, int span) {

        /** All its paragraphs in one line. */
        Para merged(Place place) {
            List<Line> inked = new ArrayList<>();
            for (Line line : lines) {
                inked.add(line);
                inked.addAll(line.boxes);
            }
            inked.removeIf(line -> line.whole().isBlank());
            String text =
                    inked.stream()
                            .map(line -> line.whole().replaceAll("[\\t\\u000b\\f]+", " ").strip())
                            .collect(Collectors.joining(" "));
            int generated = inked.isEmpty() ? 0 : inked.get(0).number.stripTrailing().length();
            return new Para(text, generated, place);
        }
    }

    private final StoryReader stories;
    private final Context context;

    TableReader(StoryReader stories, Context context) {
        this.stories = stories;
        this.context = context;
    }

    List<List<Cell>> read(XmlCursor xml) throws XMLStreamException {
        List<List<Cell>> rows = new ArrayList<>();
        rows(xml, rows);
        return rows;
    }

    private void rows(XmlCursor xml, List<List<Cell>> rows) throws XMLStreamException {
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            switch (xml.name()) {
                case "w:tr" -> {
                    Row row = new Row();
                    row(xml, row);
                    if (row.hidden || row.deleted) {
                        row.tellLoss(context);
                    } else {
                        rows.add(row.cells);
                    }
                }
                case "w:sdt", "w:sdtContent", "w:ins", "w:moveTo", "w:customXml" -> rows(xml, rows);
                default -> {}
            }
        }
    }

    /** A row while it is read. */
    private static final class Row {
        private final List<Cell> cells = new ArrayList<>();
        private boolean hidden;
        private boolean deleted;

        void tellLoss(Context context) {
            String text =
                    cells.stream()
                            .flatMap(cell -> cell.lines().stream())
                            .map(line -> line.text.toString())
                            .collect(Collectors.joining(" "));
            context.lose(deleted ? Code.CHANGES_ACCEPTED : Code.HIDDEN_DROPPED, text);
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
                case "w:del" -> row.deleted = true;
                case "w:ins" -> context.lose(Code.CHANGES_ACCEPTED, "¶");
                case "w:gridBefore" -> {
                    int empty = Math.min(MOST_COLUMNS, xml.number("val").orElse(0));
                    for (int i = 0; i < empty; i++) {
                        row.cells.add(new Cell(List.of(), 1));
                    }
                }
                default -> {}
            }
        }
    }

    private void cell(XmlCursor xml, Row row) throws XMLStreamException {
        CellProperties properties = new CellProperties();
        Cell cell = cell(stories.collect(xml, properties), properties);
        if (properties.deleted) {
            Row gone = new Row();
            gone.deleted = true;
            gone.cells.add(cell);
            gone.tellLoss(context);
        } else {
            row.cells.add(cell);
        }
    }

    private static Cell cell(List<Line> lines, CellProperties properties) {
        return new Cell(lines, properties.span);
    }

    /** What a cell says of itself. */
    static final class CellProperties {
        private int span = 1;
        private boolean deleted;

        void read(XmlCursor xml) throws XMLStreamException {
            int properties = xml.depth();
            while (xml.nextChild(properties)) {
                switch (xml.name()) {
                    case "w:gridSpan" ->
                            span = Math.max(1, Math.min(MOST_COLUMNS, xml.number("val").orElse(1)));
                    case "w:cellDel" -> deleted = true;
                    default -> {}
                }
            }
        }
    }
}
