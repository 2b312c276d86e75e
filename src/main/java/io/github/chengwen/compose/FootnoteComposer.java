package io.github.chengwen.compose;

import io.github.chengwen.compose.styled.ParagraphRole;
import io.github.chengwen.compose.styled.StyledLine;
import io.github.chengwen.compose.styled.StyledNote;
import io.github.chengwen.compose.styled.StyledParagraph;
import io.github.chengwen.compose.styled.StyledRun;
import io.github.chengwen.compose.styled.StyledTable;
import io.github.chengwen.diag.Span;
import io.github.chengwen.model.Footnote;
import io.github.chengwen.model.Passage;
import io.github.chengwen.model.PassagePlaces;
import io.github.chengwen.style.ParagraphStyle;
import io.github.chengwen.style.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Puts footnotes into paragraphs: a raised number in the text, and the note with its look (E-76). A
 * note for which the foot of a page has no room stands behind the text, as does one that belongs to
 * a row of tabs, a row that is placed, or a table that stands across.
 */
final class FootnoteComposer {

    /** Longer notes stand behind the text, in characters. */
    private static final int LONGEST = 400;

    /** So do those with which the notes of a paragraph get longer together. */
    private static final int LONGEST_OF_ALL = 800;

    private final Style style;
    private int numbers;
    private int behind;
    private List<Footnote> left = new ArrayList<>();
    private List<StyledParagraph> last = new ArrayList<>();

    FootnoteComposer(Style style) {
        this.style = style;
    }

    /** The paragraphs of a document with its notes. */
    List<StyledParagraph> set(List<StyledParagraph> paragraphs, List<Footnote> notes) {
        if (notes.isEmpty()) {
            return paragraphs;
        }
        left = new ArrayList<>(notes);
        last = new ArrayList<>();
        List<StyledParagraph> set = new ArrayList<>();
        for (StyledParagraph paragraph : paragraphs) {
            set.add(
                    paragraph.table().isPresent()
                            ? paragraph.with(cells(paragraph.table().get()))
                            : referring(paragraph, true));
        }
        left.forEach(this::addBehind);
        set.addAll(last);
        return set;
    }

    private StyledTable cells(StyledTable table) {
        List<List<StyledTable.Cell>> rows = new ArrayList<>();
        for (List<StyledTable.Cell> row : table.rows()) {
            List<StyledTable.Cell> cells = new ArrayList<>();
            for (StyledTable.Cell cell : row) {
                cells.add(
                        cell.with(
                                cell.paragraphs().stream()
                                        .map(p -> referring(p, !table.landscape()))
                                        .toList()));
            }
            rows.add(cells);
        }
        return table.withRows(rows);
    }

    private StyledParagraph referring(StyledParagraph paragraph, boolean room) {
        boolean inLines =
                paragraph.placed().isEmpty()
                        && paragraph.tabStops().isEmpty()
                        && !paragraph.lines().isEmpty();
        PassagePlaces places = PassagePlaces.of(paragraph.passage());
        List<Mark> marks = new ArrayList<>();
        List<StyledNote> notes = new ArrayList<>();
        int length = 0;
        for (Footnote note : inLines ? List.copyOf(left) : List.<Footnote>of()) {
            OptionalInt at = places.behind(note.after());
            if (at.isPresent()) {
                left.remove(note);
                int own = length(note);
                boolean foot = room && own <= LONGEST && length + own <= LONGEST_OF_ALL;
                length += foot ? own : 0;
                int before = inked(paragraph.passage().text().substring(0, at.getAsInt()));
                if (foot) {
                    numbers++;
                    notes.add(note(numbers, note));
                } else {
                    addBehind(note);
                }
                marks.add(new Mark(before, foot ? numbers : behind, foot));
            }
        }
        List<StyledLine> lines = paragraph.lines();
        // From the last to the first: what is inserted shifts nothing that is to come.
        for (int i = marks.size() - 1; i >= 0; i--) {
            lines = inserted(lines, marks.get(i));
        }
        return marks.isEmpty() ? paragraph : paragraph.with(lines, notes);
    }

    /**
     * A reference.
     *
     * @param before how many characters that are no spaces stand before it
     * @param foot whether its note stands at the foot of the page
     */
    private record Mark(int before, int number, boolean foot) {

        StyledRun run(StyledRun beside) {
            return foot
                    ? StyledRun.note(number, beside.look(), beside.leadLevel())
                    : new StyledRun("〔" + number + "〕", beside.look(), beside.leadLevel(), false);
        }
    }

    private static int length(Footnote note) {
        return note.paragraphs().stream().mapToInt(p -> p.text().length()).sum();
    }

    /** Its paragraphs are lines of one. */
    private StyledNote note(int number, Footnote note) {
        ParagraphStyle look = style.of(ParagraphRole.FOOTNOTE.element());
        List<StyledLine> lines = new ArrayList<>();
        for (Passage passage : note.paragraphs()) {
            StyledRun text = StyledRun.of(passage.text(), look);
            lines.add(
                    new StyledLine(
                            lines.isEmpty()
                                    ? List.of(
                                            StyledRun.note(number, look, 0),
                                            StyledRun.of(" ", look),
                                            text)
                                    : List.of(text)));
        }
        return new StyledNote(
                number,
                new ParagraphBuilder(ParagraphRole.FOOTNOTE, look, lines, joined(note)).build());
    }

    private static Passage joined(Footnote note) {
        StringBuilder text = new StringBuilder();
        StringBuilder source = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (Passage passage : note.paragraphs()) {
            text.append(passage.text());
            source.append(passage.source());
            spans.addAll(passage.spans());
        }
        return new Passage(text.toString(), source.toString(), spans);
    }

    private void addBehind(Footnote note) {
        behind++;
        for (Passage passage : note.paragraphs()) {
            boolean first = passage.equals(note.paragraphs().get(0));
            String text = (first ? "[" + behind + "] " : "") + passage.text();
            ParagraphStyle look = style.of(ParagraphRole.NOTE.element());
            last.add(
                    new ParagraphBuilder(
                                    ParagraphRole.NOTE,
                                    look,
                                    List.of(StyledLine.of(text, look)),
                                    passage)
                            .build());
        }
    }

    private static int inked(String text) {
        return (int) text.chars().filter(c -> !Character.isWhitespace(c)).count();
    }

    private static List<StyledLine> inserted(List<StyledLine> lines, Mark mark) {
        List<StyledLine> all = new ArrayList<>();
        int passed = 0;
        boolean done = false;
        for (StyledLine line : lines) {
            List<StyledRun> runs = new ArrayList<>();
            for (StyledRun run : line.runs()) {
                int ink = inked(run.text());
                if (done || passed + ink < mark.before()) {
                    runs.add(run);
                    passed += ink;
                    continue;
                }
                int cut = behind(run.text(), mark.before() - passed);
                runs.add(run.part(0, cut));
                runs.add(mark.run(run));
                runs.add(run.part(cut, run.text().length()));
                passed += ink;
                done = true;
            }
            all.add(
                    new StyledLine(
                            runs.stream()
                                    .filter(run -> run.note() > 0 || !run.text().isEmpty())
                                    .collect(Collectors.toList())));
        }
        return all;
    }

    /** One past the n-th character that is no space. */
    private static int behind(String text, int count) {
        int at = 0;
        int passed = 0;
        while (at < text.length() && passed < count) {
            passed += Character.isWhitespace(text.charAt(at)) ? 0 : 1;
            at++;
        }
        return at;
    }
}
