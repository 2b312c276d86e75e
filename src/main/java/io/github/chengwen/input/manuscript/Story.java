package io.github.chengwen.input.manuscript;

import io.github.chengwen.diag.Code;
import io.github.chengwen.input.manuscript.Piece.Para;
import io.github.chengwen.text.Look;
import io.github.chengwen.text.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Puts paragraphs and tables together while a file is read from its start to its end: characters
 * are appended to a paragraph that is open, and cells to a row. Tables in tables become paragraphs
 * of the cell around them; a table of one column is a frame, whose paragraphs stand for themselves.
 */
public final class Story {

    private static final int MOST_COLUMNS = 100;

    /** A paragraph of a cell, or of a frame. */
    private record Line(String number, String text) {
        String whole() {
            return number + text;
        }
    }

    /** A cell and how many columns it covers. */
    private record Cell(List<Line> lines, int span) {}

    private final ManuscriptBuilder manuscript;
    private final StringBuilder text = new StringBuilder();
    private final List<String> boxes = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private List<Cell> row = new ArrayList<>();
    private List<Line> cell = new ArrayList<>();
    private String number = "";
    private Look look = Look.PLAIN;
    private int depth;
    private int span = 1;
    private int paragraphs;
    private int tables;

    public Story(ManuscriptBuilder manuscript) {
        this.manuscript = manuscript;
    }

    public Story append(String characters) {
        text.append(characters);
        return this;
    }

    /** The characters of the open paragraph, which may be taken back. */
    public StringBuilder open() {
        return text;
    }

    /** Gives the open paragraph an automatic number, with what parts it from the text. */
    public void number(String given) {
        number = given;
    }

    /** How the open paragraph looks. */
    public void look(Look given) {
        look = given;
    }

    /** A paragraph that follows the open one. */
    public void box(String characters) {
        boxes.add(characters);
    }

    /** Ends the open paragraph, which may be empty. */
    public void endParagraph() {
        if (depth > 0) {
            cell.add(new Line(number, text.toString()));
            boxes.forEach(box -> cell.add(new Line("", box)));
        } else {
            paragraphs++;
            Place place = new Place.Paragraph(paragraphs);
            manuscript.add(new Para(number + text, number.length(), place, look));
            boxes.forEach(box -> manuscript.add(new Para(box, 0, place)));
        }
        drop();
    }

    /** Forgets the open paragraph, which counts all the same. */
    public void dropParagraph() {
        paragraphs += depth > 0 ? 0 : 1;
        drop();
    }

    private void drop() {
        boxes.clear();
        text.setLength(0);
        number = "";
        look = Look.PLAIN;
    }

    /** Ends the open paragraph if anything is in it. */
    public void endParagraphIfInked() {
        if (!text.toString().isBlank() || !number.isEmpty() || !boxes.isEmpty()) {
            endParagraph();
        } else {
            text.setLength(0);
        }
    }

    /** Adds the reference to a note, whose text comes at the end. */
    public void note(String characters) {
        notes.add(characters.strip());
        text.append('〔').append(notes.size()).append('〕');
        lose(Code.NOTES_MOVED, "");
    }

    public void lose(Code code, String example) {
        manuscript.lose(code, example);
    }

    public boolean inTable() {
        return depth > 0;
    }

    public void beginTable() {
        depth++;
    }

    /** Ends a cell; of a table in a table its paragraphs stay in the cell around it. */
    public void endCell() {
        endParagraphIfInked();
        if (depth == 1) {
            row.add(new Cell(cell, span));
            cell = new ArrayList<>();
            span = 1;
        }
    }

    /** How many columns the open cell covers. */
    public void span(int columns) {
        if (depth == 1) {
            span = Math.max(1, Math.min(MOST_COLUMNS, columns));
        }
    }

    public void endRow() {
        if (depth == 1 && !row.isEmpty()) {
            rows.add(row);
            row = new ArrayList<>();
        }
    }

    public void endTable() {
        if (depth == 1) {
            if (!cell.isEmpty()) {
                endCell();
            }
            endRow();
            depth = 0;
            addTable();
        }
        depth = Math.max(0, depth - 1);
    }

    private void addTable() {
        if (rows.isEmpty()) {
            return;
        }
        tables++;
        boolean frame = rows.stream().allMatch(each -> each.size() == 1);
        if (!frame) {
            lose(Code.TABLE_AS_ROWS, "");
        }
        for (int r = 0; r < rows.size(); r++) {
            if (frame) {
                Place place = new Place.Cell(tables, r + 1, 1);
                for (Line line : rows.get(r).get(0).lines()) {
                    manuscript.add(new Para(line.whole(), line.number().length(), place));
                }
            } else {
                manuscript.add(new Piece.Row(cells(rows.get(r), r + 1)));
            }
        }
        rows.clear();
    }

    private List<Para> cells(List<Cell> cells, int rowNumber) {
        List<Para> merged = new ArrayList<>();
        for (int c = 0; c < cells.size(); c++) {
            Place place = new Place.Cell(tables, rowNumber, c + 1);
            merged.add(merged(cells.get(c).lines(), place));
            for (int i = 1; i < cells.get(c).span(); i++) {
                merged.add(new Para("", 0, place));
            }
        }
        return merged;
    }

    private static Para merged(List<Line> lines, Place place) {
        List<Line> inked = lines.stream().filter(line -> !line.whole().isBlank()).toList();
        String all =
                inked.stream()
                        .map(line -> line.whole().replaceAll("[\\t\\u000b\\f]+", " ").strip())
                        .collect(Collectors.joining(" "));
        int generated = inked.isEmpty() ? 0 : inked.get(0).number().stripTrailing().length();
        return new Para(all, generated, place);
    }

    /** Ends what is open and adds the notes. */
    public void end() {
        endParagraphIfInked();
        while (depth > 0) {
            endTable();
        }
        for (int i = 0; i < notes.size(); i++) {
            String lead = "[" + (i + 1) + "] ";
            Place place = new Place.Footnote(i + 1);
            boolean first = true;
            for (String line : notes.get(i).split("\n", -1)) {
                String front = first ? lead : "";
                manuscript.add(new Para(front + line, front.length(), place));
                first = false;
            }
        }
    }
}
