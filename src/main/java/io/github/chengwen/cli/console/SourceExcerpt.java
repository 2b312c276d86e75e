package io.github.chengwen.cli.console;

import io.github.chengwen.diag.Printable;
import io.github.chengwen.diag.Span;
import io.github.chengwen.text.Line;

/**
 * One line of a draft with carets under a place. A long line is cut to a window around the place: a
 * paragraph may be one line of a thousand characters.
 *
 * @param text the visible part of the line
 * @param carets spaces and carets, padded by East Asian width
 */
record SourceExcerpt(String text, String carets) {

    /** Widest line that is shown whole, in cells. */
    private static final int WINDOW = 76;

    /** Cells kept before the place. */
    private static final int BEFORE = 24;

    /** ASCII, because terminals disagree on the width of …. */
    private static final String CUT = "...";

    /** The excerpt for the part of a span that lies on a line. */
    static SourceExcerpt of(Line line, Span span, DisplayWidth width) {
        int start = clamp(span.start() - line.span().start(), line.text().length());
        int end = clamp(span.end() - line.span().start(), line.text().length());
        String before = Printable.of(line.text().substring(0, start));
        String place = Printable.of(line.text().substring(start, Math.max(start, end)));
        String after = Printable.of(line.text().substring(Math.max(start, end)));
        if (width.cells(before + place + after) > WINDOW) {
            before = width.cells(before) > BEFORE ? CUT + tail(before, BEFORE, width) : before;
            place = head(place, WINDOW - width.cells(before), width);
            after = head(after, WINDOW - width.cells(before + place), width);
        }
        int cells = Math.max(1, width.cells(place));
        String carets = " ".repeat(width.cells(before)) + "^".repeat(cells);
        return new SourceExcerpt((before + place + after).stripTrailing(), carets);
    }

    /** The beginning of a text that fits, with {@link #CUT} where the rest is cut off. */
    private static String head(String text, int cells, DisplayWidth width) {
        if (width.cells(text) <= cells) {
            return text;
        }
        int end = 0;
        int used = CUT.length();
        while (end < text.length() && used + width.cells(text.codePointAt(end)) <= cells) {
            used += width.cells(text.codePointAt(end));
            end = text.offsetByCodePoints(end, 1);
        }
        return text.substring(0, end) + CUT;
    }

    private static String tail(String text, int cells, DisplayWidth width) {
        int start = text.length();
        int used = 0;
        while (start > 0 && used + width.cells(text.codePointBefore(start)) <= cells) {
            used += width.cells(text.codePointBefore(start));
            start = text.offsetByCodePoints(start, -1);
        }
        return text.substring(start);
    }

    private static int clamp(int offset, int length) {
        return Math.max(0, Math.min(offset, length));
    }
}
