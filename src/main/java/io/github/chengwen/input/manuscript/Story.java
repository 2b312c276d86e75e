package io.github.chengwen.input.manuscript;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Span;
import io.github.chengwen.input.manuscript.Piece.Para;
import io.github.chengwen.input.manuscript.TableDraft.Words;
import io.github.chengwen.text.Inset;
import io.github.chengwen.text.Look;
import io.github.chengwen.text.NoteMark;
import io.github.chengwen.text.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts paragraphs and tables together while a file is read from its start to its end: characters
 * are appended to a paragraph that is open, and cells to a row. Tables in tables become paragraphs
 * of the cell around them.
 */
public final class Story {

    private final ManuscriptBuilder manuscript;
    private final StringBuilder text = new StringBuilder();
    private final List<Inset.Picture> pictures = new ArrayList<>();
    private final List<String> boxes = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private TableDraft table = new TableDraft(1);
    private List<Words> cell = new ArrayList<>();
    private Look.Align align = Look.Align.START;
    private boolean goesOn;
    private boolean shaded;

    /** How many pictures stand above the characters of the open paragraph. */
    private int above;

    private boolean headRow;
    private final List<Span> strong = new ArrayList<>();
    private String number = "";
    private Look look = Look.PLAIN;
    private final CharacterLooks looks = new CharacterLooks();
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

    /** How so many characters of the open paragraph look. */
    public void weigh(CharacterLook given, int characters) {
        looks.add(given, characters);
        if (given.isStrong() && characters > 0) {
            strong.add(new Span(text.length() - characters, text.length()));
        }
    }

    /** A paragraph that follows the open one. */
    public void box(String characters) {
        boxes.add(characters);
    }

    /** Ends the open paragraph, which may be empty. */
    public void endParagraph() {
        if (depth > 0) {
            align = cell.isEmpty() ? look.align() : align;
            cell.add(new Words(number, text.toString(), strong, pictures, above));
            boxes.forEach(box -> cell.add(new Words("", box)));
        } else {
            paragraphs++;
            Place place = new Place.Paragraph(paragraphs);
            if (pictures.isEmpty() || !text.toString().isBlank()) {
                manuscript.add(new Para(number + text, number.length(), place, looks.of(look)));
            }
            boxes.forEach(box -> manuscript.add(new Para(box, 0, place)));
            pictures.forEach(picture -> manuscript.add(picture, place));
        }
        drop();
    }

    /** Forgets the open paragraph, which counts all the same. */
    public void dropParagraph() {
        paragraphs += depth > 0 ? 0 : 1;
        drop();
    }

    /** A picture that stands in the open paragraph; it follows it. */
    public void picture(Optional<Inset.Picture> picture, String kind) {
        if (picture.isPresent()) {
            above += text.toString().isBlank() ? 1 : 0;
            pictures.add(picture.get());
        } else {
            lose(Code.PICTURE_DROPPED, kind);
        }
    }

    private void drop() {
        pictures.clear();
        above = 0;
        strong.clear();
        boxes.clear();
        text.setLength(0);
        number = "";
        look = Look.PLAIN;
        looks.clear();
    }

    /** Ends the open paragraph if anything is in it. */
    public void endParagraphIfInked() {
        if (!text.toString().isBlank()
                || !number.isEmpty()
                || !boxes.isEmpty()
                || !pictures.isEmpty()) {
            endParagraph();
        } else {
            text.setLength(0);
            strong.clear();
        }
    }

    /** Whether the open paragraph has a number and nothing else yet. */
    public boolean isOnlyNumbered() {
        return !number.isEmpty() && text.toString().isBlank() && boxes.isEmpty();
    }

    /**
     * A note.
     *
     * @param foot whether it is no endnote
     */
    private record Note(String text, boolean foot) {}

    /** Adds the reference to a note, whose text comes at the end. */
    public void note(String characters, boolean foot) {
        notes.add(new Note(characters.strip(), foot));
        text.append(foot ? NoteMark.signed(notes.size()) : "〔" + notes.size() + "〕");
        lose(Code.NOTES_MOVED, "");
    }

    public void lose(Code code, String example) {
        manuscript.lose(code, example);
    }

    /** Tells of a tracked change. */
    public void change(Changes changes, String example) {
        manuscript.change(changes, example);
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
            table.add(new TableDraft.Cell(cell, span, goesOn, align, shaded));
            cell = new ArrayList<>();
            align = Look.Align.START;
            span = 1;
            goesOn = false;
            shaded = false;
        }
    }

    /**
     * The ground of the open cell.
     *
     * @param colour as it is told where it is not kept
     */
    public void shade(Shade given, String colour) {
        if (depth == 1) {
            shaded = given == Shade.LIGHT_GREY;
            manuscript.tell(given, colour);
        }
    }

    /** How many columns the open cell covers. */
    public void span(int columns) {
        if (depth == 1) {
            span = columns;
        }
    }

    /** The cell above reaches into the open one. */
    public void goesOnFromAbove() {
        goesOn |= depth == 1;
    }

    /** The open row is repeated on every page of its table. */
    public void headRow() {
        headRow |= depth == 1;
    }

    /** The widths of the columns of the open table, in any unit. */
    public void widths(List<Integer> widths) {
        if (depth == 1) {
            table.widths(widths);
        }
    }

    public void endRow() {
        if (depth == 1) {
            table.endRow(headRow);
            headRow = false;
        }
    }

    /** The same of a row whose cells are told by their edges. */
    public void endRow(boolean head, RowShape shape) {
        if (depth == 1) {
            table.endRow(head, shape);
        }
    }

    public void endTable() {
        if (depth == 1) {
            if (!cell.isEmpty()) {
                endCell();
            }
            endRow();
            depth = 0;
            tables += table.isEmpty() ? 0 : 1;
            table.addTo(manuscript);
            table = new TableDraft(tables + 1);
        }
        depth = Math.max(0, depth - 1);
    }

    /** Ends what is open and adds the notes. */
    public void end() {
        endParagraphIfInked();
        while (depth > 0) {
            endTable();
        }
        for (int i = 0; i < notes.size(); i++) {
            Note note = notes.get(i);
            boolean first = true;
            for (String line : note.text().split("\n", -1)) {
                manuscript.addNote(i + 1, line, first, note.foot());
                first = false;
            }
        }
    }
}
