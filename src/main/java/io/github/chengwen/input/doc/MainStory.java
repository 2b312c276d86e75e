package io.github.chengwen.input.doc;

import io.github.chengwen.diag.Code;
import io.github.chengwen.input.manuscript.Changes;
import io.github.chengwen.input.manuscript.Manuscript;
import io.github.chengwen.input.manuscript.ManuscriptBuilder;
import io.github.chengwen.input.manuscript.Piece.Para;
import io.github.chengwen.input.word.HeaderText;
import io.github.chengwen.text.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/** Reads the paragraphs and tables of a document, and its notes behind them. */
final class MainStory {

    private final HWPFDocument document;
    private final ManuscriptBuilder manuscript = new ManuscriptBuilder();
    private final ParagraphText paragraphs;

    /** The paragraphs of the cell that is open. */
    private final List<Line> cell = new ArrayList<>();

    private final List<List<Line>> cells = new ArrayList<>();
    private final List<List<List<Line>>> rows = new ArrayList<>();
    private List<TableRows.Described> described = List.of();

    private int number;
    private int tables;

    MainStory(HWPFDocument document, Changes changes) {
        this.document = document;
        this.paragraphs = new ParagraphText(document, manuscript, changes);
    }

    Manuscript read(boolean macros) {
        Range range = document.getRange();
        Optional<Line> open = Optional.empty();
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            Line line = paragraphs.read(paragraph, open);
            boolean inTable = paragraph.isInTable();
            if (!inTable) {
                endTable();
            } else if (rows.isEmpty() && cells.isEmpty() && cell.isEmpty()) {
                described = TableRows.of(range, paragraph);
            }
            if (line.goesOn() && !inTable) {
                open = Optional.of(line);
                continue;
            }
            open = Optional.empty();
            Line finished = paragraphs.finish(line, paragraph);
            if (inTable) {
                addToTable(finished, paragraph);
            } else {
                number++;
                add(finished, new Place.Paragraph(number));
            }
        }
        endTable();
        open.ifPresent(line -> add(line, new Place.Paragraph(number + 1)));
        addNotes();
        addBoxes();
        tellOfOtherStories(macros);
        return manuscript.build();
    }

    private void add(Line line, Place place) {
        if (!line.contents() || !line.text().isBlank()) {
            if (line.pictures().isEmpty() || !line.text().isBlank()) {
                manuscript.add(new Para(line.whole(), line.number().length(), place, line.look()));
            }
            line.pictures().forEach(picture -> manuscript.add(picture, place));
        }
    }

    private void addToTable(Line line, Paragraph paragraph) {
        boolean endsRow = paragraph.isTableRowEnd() && paragraph.getTableLevel() <= 1;
        if (!endsRow || !line.text().isBlank()) {
            cell.add(line);
        }
        if (endsRow) {
            endRow();
            return;
        }
        boolean endsCell = line.endsCell() && paragraph.getTableLevel() <= 1;
        if (endsCell) {
            cells.add(List.copyOf(cell));
            cell.clear();
        }
    }

    /** What has no mark of its end is a cell, too. */
    private void endRow() {
        if (!cell.isEmpty()) {
            cells.add(List.copyOf(cell));
            cell.clear();
        }
        if (!cells.isEmpty()) {
            rows.add(List.copyOf(cells));
            cells.clear();
        }
    }

    private void endTable() {
        endRow();
        if (rows.isEmpty()) {
            return;
        }
        tables++;
        if (rows.stream().allMatch(each -> each.size() <= 1)) {
            for (int r = 0; r < rows.size(); r++) {
                Place place = new Place.Cell(tables, r + 1, 1);
                rows.get(r).forEach(each -> each.forEach(line -> add(line, place)));
            }
        } else {
            TableRows.draft(rows, described, tables).addTo(manuscript);
        }
        rows.clear();
    }

    private void addNotes() {
        List<ParagraphText.Reference> references = List.copyOf(paragraphs.references());
        for (int i = 0; i < references.size(); i++) {
            ParagraphText.Reference reference = references.get(i);
            Notes notes = reference.foot() ? document.getFootnotes() : document.getEndnotes();
            Range story =
                    reference.foot() ? document.getFootnoteRange() : document.getEndnoteRange();
            int from = story.getStartOffset();
            Range range =
                    new Range(
                            from + notes.getNoteTextStartOffset(reference.index()),
                            from + notes.getNoteTextEndOffset(reference.index()),
                            document);
            boolean first = true;
            for (Line line : paragraphs.all(range)) {
                if (!line.text().isBlank()) {
                    manuscript.addNote(i + 1, line.whole().strip(), first, reference.foot());
                    first = false;
                }
            }
        }
    }

    private void addBoxes() {
        Range boxes = document.getMainTextboxRange();
        if (boxes == null || boxes.text().isBlank()) {
            return;
        }
        for (Line line : paragraphs.all(boxes)) {
            if (!line.text().isBlank()) {
                manuscript.lose(Code.BOX_MOVED, line.text());
                add(line, new Place.Paragraph(number));
            }
        }
    }

    private void tellOfOtherStories(boolean macros) {
        if (paragraphs.comments() > 0) {
            manuscript.loseAnywhere(Code.COMMENTS_DROPPED, paragraphs.comments(), "");
        }
        HeaderText headers = new HeaderText();
        Range range = document.getHeaderStoryRange();
        if (range != null && !range.text().isBlank()) {
            paragraphs.quietly(range).forEach(line -> headers.add(line.text()));
        }
        headers.tell(manuscript);
        if (macros) {
            manuscript.loseAnywhere(Code.MACROS_IGNORED, 1, "");
        }
    }
}
