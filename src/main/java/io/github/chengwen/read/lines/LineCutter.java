package io.github.chengwen.read.lines;

import io.github.chengwen.read.form.Chars;
import io.github.chengwen.text.Line;
import io.github.chengwen.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a source into lines with ink, noting indents, blank lines and page breaks.
 *
 * <p>Word's soft break (VT), form feed and Unicode's own separators end a line here too: they are
 * how pasted text often breaks.
 */
public final class LineCutter {

    /** The indent that a tab is, in half cells. */
    public static final int TAB = 4;

    private static final String SEPARATORS = "\u000b\f\u0085\u2028\u2029";

    private LineCutter() {}

    public static List<DraftLine> cut(SourceText source) {
        List<DraftLine> lines = new ArrayList<>();
        int blanks = 0;
        boolean page = false;
        for (Line line : source.lines()) {
            String text = line.text();
            int start = 0;
            for (int i = 0; i <= text.length(); i++) {
                if (i < text.length() && SEPARATORS.indexOf(text.charAt(i)) < 0) {
                    continue;
                }
                Traced piece = Traced.of(text.substring(start, i), line.span().start() + start);
                Traced content = piece.strip();
                if (content.isEmpty()) {
                    blanks++;
                } else {
                    lines.add(
                            new DraftLine(content, indent(piece.text()), blanks, page)
                                    .withCells(cells(piece.text()))
                                    .withLook(source.look(line)));
                    blanks = 0;
                    page = false;
                }
                page |= i < text.length() && text.charAt(i) == '\f';
                start = i + 1;
            }
        }
        return lines;
    }

    /** A tab parts two, even where nothing follows it. */
    private static int cells(String text) {
        return 1 + (int) text.stripLeading().chars().filter(c -> c == '\t').count();
    }

    private static int indent(String text) {
        int i = 0;
        while (i < text.length() && Chars.isSpace(text.charAt(i))) {
            i++;
        }
        return text.substring(0, i)
                .chars()
                .map(c -> c == '\t' ? TAB : Chars.isWide(c) ? 2 : 1)
                .sum();
    }
}
