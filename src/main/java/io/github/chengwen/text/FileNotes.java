package io.github.chengwen.text;

import io.github.chengwen.diag.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The footnotes of a file, for a text that was made of the file and has perhaps been written in
 * since.
 *
 * <p>A note is found again by the number that its line begins with, its further paragraphs by their
 * words behind it; where the text refers to it, by the number in brackets, as often as the file
 * did.
 *
 * @param paragraphs of all notes, in the order of the file
 * @param references how often the file refers to each note
 */
record FileNotes(List<Paragraph> paragraphs, Map<Integer, Integer> references) {

    static final FileNotes NONE = new FileNotes(List.of(), Map.of());

    /**
     * A paragraph of a note.
     *
     * @param lead what tells the number; empty for a further paragraph
     */
    record Paragraph(int number, String lead, String text) {}

    FileNotes {
        paragraphs = List.copyOf(paragraphs);
        references = Map.copyOf(references);
    }

    static FileNotes of(SourceText file) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Line line : file.lines()) {
            if (file.look(line).inset() instanceof Inset.NoteLine note) {
                String lead = line.text().substring(0, Math.min(note.lead(), line.text().length()));
                paragraphs.add(new Paragraph(note.number(), lead, line.text()));
            }
        }
        Map<Integer, Integer> references = new TreeMap<>();
        file.notes().forEach(mark -> references.merge(mark.number(), 1, Integer::sum));
        return new FileNotes(paragraphs, references);
    }

    boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    /** Says of lines that they are paragraphs of notes. */
    void place(List<Line> lines, List<Look> looks) {
        int above = -1;
        for (Paragraph paragraph : paragraphs) {
            int at = paragraph.lead().isEmpty() ? above + 1 : lastWith(paragraph.lead(), lines);
            boolean here =
                    at >= 0
                            && at < lines.size()
                            && (!paragraph.lead().isEmpty()
                                    || above >= 0 && lines.get(at).text().equals(paragraph.text()));
            if (here) {
                looks.set(
                        at,
                        Look.of(new Inset.NoteLine(paragraph.number(), paragraph.lead().length())));
            }
            above = here ? at : -1;
        }
    }

    private static int lastWith(String lead, List<Line> lines) {
        int at = lines.size() - 1;
        while (at >= 0 && !lines.get(at).text().startsWith(lead)) {
            at--;
        }
        return at;
    }

    /** Where a text refers to notes, in its order. */
    List<NoteMark> marks(List<Line> lines, List<Look> looks) {
        List<NoteMark> marks = new ArrayList<>();
        references.forEach(
                (number, times) -> {
                    String characters = NoteMark.signed(number).substring(1);
                    int left = times;
                    for (int i = 0; i < lines.size() && left > 0; i++) {
                        if (looks.get(i).inset() instanceof Inset.NoteLine) {
                            continue;
                        }
                        String text = lines.get(i).text();
                        int at = text.indexOf(characters);
                        while (at >= 0 && left > 0) {
                            int start = lines.get(i).span().start() + at;
                            Span span = new Span(start, start + characters.length());
                            marks.add(new NoteMark(span, number));
                            left--;
                            at = text.indexOf(characters, at + 1);
                        }
                    }
                });
        marks.sort(Comparator.comparingInt(mark -> mark.span().start()));
        return marks;
    }
}
