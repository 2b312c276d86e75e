package io.github.chengwen.layout;

import io.github.chengwen.compose.styled.StyledNote;
import io.github.chengwen.compose.styled.StyledParagraph;
import io.github.chengwen.page.InNote;
import io.github.chengwen.page.Item;
import io.github.chengwen.page.NoteMark;
import io.github.chengwen.page.Rule;
import io.github.chengwen.style.Ink;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The footnotes of a document, cut into rows: they stand at the foot of the 版心 of the page that
 * refers to them, below a rule (E-76).
 */
final class PageFoot {

    /** The rule with the blank above and below it: LibreOffice's own values. */
    static final int SEPARATOR = 6_200;

    private static final int ABOVE_RULE = 2_850;

    private static final int RULE = 500;

    /** Of the width of the 版心: a quarter. */
    private static final int RULE_PART = 4;

    /** By the number of the note. */
    private final Map<Integer, Note> notes = new HashMap<>();

    /** The rows that go on from the page before. */
    private final Deque<NoteRow> open = new ArrayDeque<>();

    /**
     * A note.
     *
     * @param index among the notes of the document
     */
    private record Note(StyledNote note, int index, List<Row> rows) {

        int pitch() {
            return note.paragraph().look().linePitch().milliPoints();
        }
    }

    private record NoteRow(Note note, int row) {}

    static PageFoot of(List<StyledParagraph> text, RowSetter setter) {
        PageFoot foot = new PageFoot();
        text.stream().flatMap(StyledParagraph::allNotes).forEach(note -> foot.add(note, setter));
        return foot;
    }

    private void add(StyledNote note, RowSetter setter) {
        notes.put(note.number(), new Note(note, notes.size(), setter.set(note.paragraph())));
    }

    /** What a page needs of its height for notes of a height; without notes, nothing. */
    static int height(int ofNotes) {
        return ofNotes == 0 ? 0 : SEPARATOR + ofNotes;
    }

    /** How many notes there are. */
    int size() {
        return notes.size();
    }

    /** How many rows the notes have that rows of the text refer to. */
    int rowsOf(List<Row> text) {
        return notes(text).mapToInt(note -> note.rows().size()).sum();
    }

    /** How many of these rows must be on the page: all but the further rows of the last note. */
    int leastRowsOf(List<Row> text) {
        int last = notes(text).mapToInt(note -> note.rows().size()).reduce(1, (a, b) -> b);
        return rowsOf(text) - (last - 1);
    }

    private Stream<Note> notes(List<Row> text) {
        return text.stream().flatMap(row -> row.notes().stream()).flatMap(mark -> of(mark).stream());
    }

    private Optional<Note> of(NoteMark mark) {
        return Optional.ofNullable(notes.get(mark.number()));
    }

    /**
     * Places rows of notes on a page; what is left goes on on the next one.
     *
     * @param text the rows of the page
     * @param count how many rows of notes it holds
     * @param firstParagraph the number of the paragraph that the first note is
     * @param core the left and the lower edge of the 版心, and its width
     */
    void place(
            List<Row> text,
            int count,
            int firstParagraph,
            Core core,
            RowPlacer placer,
            List<Item> items) {
        notes(text)
                .forEach(
                        note -> {
                            for (int r = 0; r < note.rows().size(); r++) {
                                open.add(new NoteRow(note, r));
                            }
                        });
        List<NoteRow> shown = open.stream().limit(count).toList();
        shown.forEach(row -> open.remove());
        int y = core.bottom() - shown.stream().mapToInt(row -> row.note().pitch()).sum();
        if (!shown.isEmpty()) {
            items.add(
                    new Rule(
                            core.left(),
                            y - SEPARATOR + ABOVE_RULE,
                            core.width() / RULE_PART,
                            RULE,
                            Ink.BLACK));
        }
        for (NoteRow row : shown) {
            Note note = row.note();
            placer.place(
                    note.note().paragraph(),
                    note.rows(),
                    firstParagraph + note.index(),
                    row.row(),
                    y,
                    new InNote(note.note().number(), false));
            y += note.pitch();
        }
    }

    /** The edges of the 版心 of a page, and its width. */
    record Core(int left, int bottom, int width) {}
}
