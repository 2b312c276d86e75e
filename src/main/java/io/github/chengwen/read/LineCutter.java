package io.github.chengwen.read;

import io.github.chengwen.text.Line;
import io.github.chengwen.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a source into lines with ink, noting indents, blank lines and page breaks.
 *
 * <p>Word's soft break (VT), form feed and Unicode's own separators end a line here too: they are
 * how pasted text often breaks.
 */
final class LineCutter {

    /** The indent that a tab is, in half cells. */
    static final int TAB = 4;

    /** A draft of more lines has its paragraphs on lines of their own. */
    private static final int MOST_GLUED = 2;

    private static final int LONGEST_SPACED = 2;

    private static final int WIDE = 4;

    /** What a web page has for an indent. */
    private static final Pattern GAP = Pattern.compile("\u3000{2,}+");

    private static final String SEPARATORS = "\u000b\f\u0085\u2028\u2029";

    private LineCutter() {}

    static List<DraftLine> cut(SourceText source) {
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
                                    .withCells(cells(piece.text())));
                    blanks = 0;
                    page = false;
                }
                page |= i < text.length() && text.charAt(i) == '\f';
                start = i + 1;
            }
        }
        return lines.size() <= MOST_GLUED
                ? lines.stream().flatMap(line -> paragraphs(line).stream()).toList()
                : lines;
    }

    /** A text of one line, whose paragraphs are still parted by the indents that they had. */
    private static List<DraftLine> paragraphs(DraftLine line) {
        Matcher gap = GAP.matcher(line.text());
        List<DraftLine> pieces = new ArrayList<>();
        int start = 0;
        while (gap.find()) {
            if (parts(line.text(), start, gap)) {
                pieces.add(
                        piece(line, start, gap.start(), pieces.isEmpty() ? line.indent() : WIDE));
                start = gap.end();
            }
        }
        pieces.add(
                piece(
                        line,
                        start,
                        line.content().length(),
                        pieces.isEmpty() ? line.indent() : WIDE));
        return pieces.size() > 2 ? pieces : List.of(line);
    }

    private static DraftLine piece(DraftLine line, int from, int to, int indent) {
        int blanks = from == 0 ? line.blanks() : 0;
        return new DraftLine(
                line.content().sub(from, to), indent, blanks, from == 0 && line.pageBefore());
    }

    /** Not between the characters of 通　　知 or 林　　岚. */
    private static boolean parts(String text, int start, Matcher gap) {
        int next = gap.end();
        while (next < text.length() && !Chars.isSpace(text.charAt(next))) {
            next++;
        }
        return gap.start() - start > LONGEST_SPACED || next - gap.end() > LONGEST_SPACED;
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
