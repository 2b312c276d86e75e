package io.github.chengwen.text;

import io.github.chengwen.diag.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The decoded text of a draft with its lines, and the mapping from offsets to lines and columns.
 *
 * <p>Lines end in LF, CRLF or CR. A byte order mark is not part of the text.
 */
public final class SourceText {

    private final String name;
    private final String text;
    private final List<Line> lines;
    private final PlaceMap places;

    /** The name of the format that it was read from; empty for a text file. */
    private final String format;

    /** Of each line; empty for a text file. */
    private final List<Look> looks;

    /** In their order; none in a text file. */
    private final List<NoteMark> notes;

    private SourceText(
            String name,
            String text,
            List<Line> lines,
            PlaceMap places,
            String format,
            List<Look> looks,
            List<NoteMark> notes) {
        this.name = name;
        this.text = text;
        this.lines = lines;
        this.places = places;
        this.format = format;
        this.looks = looks;
        this.notes = notes;
    }

    /**
     * A text under the name that messages show.
     *
     * @param name a file name as the user knows it; used in messages only
     */
    public static SourceText of(String name, String text) {
        return of(name, text, PlaceMap.empty(), "", List.of());
    }

    /**
     * The text of a file that has no lines.
     *
     * @param places that its user knows
     * @param format its name
     * @param looks of its lines in order; lines beyond them are plain
     */
    public static SourceText of(
            String name, String text, PlaceMap places, String format, List<Look> looks) {
        return new SourceText(
                name, text, List.copyOf(split(text)), places, format, List.copyOf(looks), List.of());
    }

    /** The same with references to its footnotes, in their order. */
    public SourceText withNotes(List<NoteMark> marks) {
        return new SourceText(name, text, lines, places, format, looks, List.copyOf(marks));
    }

    /** Where it refers to footnotes of its file. */
    public List<NoteMark> notes() {
        return notes;
    }

    /** How a line looks. */
    public Look look(Line line) {
        int index = line.number() - 1;
        return index < looks.size() ? looks.get(index) : Look.PLAIN;
    }

    private static List<Line> split(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\n' && c != '\r') {
                continue;
            }
            lines.add(line(text, lines.size() + 1, start, i));
            if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                i++;
            }
            start = i + 1;
        }
        if (start < text.length()) {
            lines.add(line(text, lines.size() + 1, start, text.length()));
        }
        return lines;
    }

    private static Line line(String text, int number, int start, int end) {
        return new Line(number, new Span(start, end), text.substring(start, end));
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    /** Where its pieces stand in the file; empty for a text file. */
    public PlaceMap places() {
        return places;
    }

    /** The name of the format that it was read from; empty for a text file. */
    public String format() {
        return format;
    }

    public List<Line> lines() {
        return lines;
    }

    /** The characters of a span. */
    public String slice(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** The line and column of an offset; one past the end belongs to the last line. */
    public Position position(int offset) {
        if (offset < 0 || offset > text.length()) {
            throw new IllegalArgumentException("no such offset: " + offset);
        }
        if (lines.isEmpty()) {
            return new Position(1, 1);
        }
        Line line = lineAt(offset);
        int from = line.span().start();
        int to = Math.min(offset, line.span().end());
        return new Position(line.number(), text.codePointCount(from, to) + 1);
    }

    /** The line that holds an offset; its line end belongs to it. */
    public Line lineAt(int offset) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines.get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return lines.get(low);
    }
}
