package io.github.chengwen.input.docx;

import io.github.chengwen.diag.Code;
import io.github.chengwen.input.manuscript.Piece.Para;
import io.github.chengwen.input.xml.XmlCursor;
import io.github.chengwen.text.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads paragraphs and tables of a story: the body, a cell, a text box, a note. */
final class StoryReader {

    /** Takes what a story holds. */
    private interface Sink {
        void paragraph(Line line);

        void table(XmlCursor xml) throws XMLStreamException;

        /** Of a cell. */
        void properties(XmlCursor xml) throws XMLStreamException;
    }

    /** Notes at the foot of a page. */
    static final String FOOT = "footnote";

    private final Context context;
    private final ParagraphReader paragraphs;
    private int number;
    private int tables;

    StoryReader(Context context) {
        this.context = context;
        this.paragraphs = new ParagraphReader(context, this);
    }

    /** Adds the body, at which the cursor stands, to the manuscript. */
    void body(XmlCursor xml, LetterMarks marks) throws XMLStreamException {
        blocks(
                xml,
                new Sink() {
                    private int section;
                    private boolean begins = true;

                    @Override
                    public void paragraph(Line line) {
                        number++;
                        begin();
                        if (!line.contents || !line.isBlank()) {
                            add(line, new Place.Paragraph(number));
                        }
                        if (line.endsSection) {
                            section++;
                            begins = true;
                        }
                    }

                    /** The mark of a letter stands above its text, and is told of there. */
                    private void begin() {
                        Place place = new Place.Paragraph(Math.max(1, number));
                        if (begins) {
                            marks.of(section)
                                    .map(mark -> new Para(mark, 0, place))
                                    .ifPresent(context.manuscript::add);
                        }
                        begins = false;
                    }

                    @Override
                    public void table(XmlCursor inner) throws XMLStreamException {
                        tables++;
                        begin();
                        addTable(new TableReader(StoryReader.this, context).read(inner));
                    }

                    @Override
                    public void properties(XmlCursor inner) {
                        // Only cells have them.
                    }
                });
    }

    /** The paragraphs below the element where the cursor stands; those of tables one by one. */
    List<Line> collect(XmlCursor xml) throws XMLStreamException {
        List<Line> lines = collect(xml, new TableReader.CellProperties());
        for (Line line : lines) {
            line.pictures.forEach(p -> context.lose(Code.PICTURE_DROPPED, p.words()));
            line.dropPictures();
        }
        return lines;
    }

    /** The same for a cell, which has properties, too. */
    List<Line> collect(XmlCursor xml, TableReader.CellProperties cell) throws XMLStreamException {
        List<Line> lines = new ArrayList<>();
        blocks(
                xml,
                new Sink() {
                    @Override
                    public void paragraph(Line line) {
                        lines.add(line);
                        lines.addAll(line.boxes);
                        line.boxes.clear();
                    }

                    @Override
                    public void table(XmlCursor inner) throws XMLStreamException {
                        new TableReader(StoryReader.this, context)
                                .read(inner).rows().stream()
                                        .flatMap(row -> row.cells().stream())
                                        .forEach(inside -> lines.addAll(inside.lines()));
                    }

                    @Override
                    public void properties(XmlCursor inner) throws XMLStreamException {
                        cell.read(inner);
                    }
                });
        return lines;
    }

    private void blocks(XmlCursor xml, Sink sink) throws XMLStreamException {
        Optional<Line> open = blocks(xml, sink, Optional.empty());
        if (open.isPresent()) {
            paragraphs.finish(open.get());
            sink.paragraph(open.get());
        }
    }

    /**
     * Reads the children of an element.
     *
     * @param before a paragraph whose end is deleted
     * @return such a paragraph at the end
     */
    private Optional<Line> blocks(XmlCursor xml, Sink sink, Optional<Line> before)
            throws XMLStreamException {
        Optional<Line> open = before;
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            switch (xml.name()) {
                case "w:p" -> {
                    Line line = paragraphs.read(xml);
                    open.ifPresent(line::goOnFrom);
                    if (line.goesOn) {
                        open = Optional.of(line);
                    } else {
                        open = Optional.empty();
                        paragraphs.finish(line);
                        sink.paragraph(line);
                    }
                }
                case "w:tbl" -> sink.table(xml);
                case "w:tcPr" -> sink.properties(xml);
                case "w:sdt" -> {
                    if (!isContents(xml)) {
                        open = blocks(xml, sink, open);
                    }
                }
                case "w:sdtContent", "w:ins", "w:moveTo", "w:customXml", "w:smartTag" ->
                        open = blocks(xml, sink, open);
                case "mc:AlternateContent" -> {
                    if (ParagraphReader.choose(xml)) {
                        open = blocks(xml, sink, open);
                    }
                }
                case "w:altChunk" -> context.lose(Code.OBJECT_DROPPED, "altChunk");
                case "m:oMathPara", "m:oMath" -> {
                    Line line = new Line();
                    paragraphs.formula(xml, line);
                    sink.paragraph(line);
                }
                default -> {}
            }
        }
        return open;
    }

    /**
     * Whether a content control is a table of contents; if not, the cursor is where its content can
     * be read.
     */
    private boolean isContents(XmlCursor xml) throws XMLStreamException {
        int control = xml.depth();
        while (xml.nextChild(control)) {
            if (xml.name().equals("w:sdtContent")) {
                return false;
            }
            if (xml.name().equals("w:sdtPr")) {
                int properties = xml.depth();
                while (xml.nextDescendant(properties)) {
                    if (xml.name().equals("w:docPartGallery")
                            && xml.attribute("val").orElse("").equals("Table of Contents")) {
                        context.loseContents();
                        return true;
                    }
                }
            }
        }
        return true;
    }

    private void add(Line line, Place place) {
        if (line.pictures.isEmpty() || !line.isBlank()) {
            context.manuscript.add(new Para(line.whole(), line.number.length(), place, line.look));
        }
        for (Line box : line.boxes) {
            context.manuscript.add(new Para(box.whole(), box.number.length(), place));
        }
        line.pictures.forEach(picture -> context.manuscript.add(picture, place));
    }

    /**
     * A table of one column is no table but a frame, as that of a joint mark is: its paragraphs
     * stand for themselves.
     */
    private void addTable(TableReader.Table table) {
        if (!table.isFrame() && !isMark(table)) {
            table.draft(tables).addTo(context.manuscript);
            return;
        }
        for (int row = 0; row < table.rows().size(); row++) {
            Place place = new Place.Cell(tables, row + 1, 1);
            table.rows()
                    .get(row)
                    .cells()
                    .forEach(cell -> cell.lines().forEach(line -> add(line, place)));
        }
    }

    private boolean isMark(TableReader.Table table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.lines().stream())
                .allMatch(line -> KnownStyle.ORGAN_MARK.is(line.style, context.styles));
    }

    /** Adds the notes that were referred to, each with its number in front. */
    void notes(String kind, XmlCursor xml) throws XMLStreamException {
        if (!xml.nextChild(0)) {
            return;
        }
        int root = xml.depth();
        while (xml.nextChild(root)) {
            String id = kind + " " + xml.attribute("id").orElse("");
            int at = context.notes.indexOf(id);
            if (at >= 0 && xml.name().equals("w:" + kind)) {
                List<Line> lines = collect(xml);
                lines.removeIf(Line::isBlank);
                for (int i = 0; i < lines.size(); i++) {
                    String text = lines.get(i).whole().strip();
                    context.manuscript.addNote(at + 1, text, i == 0, kind.equals(FOOT));
                }
            }
        }
    }
}
