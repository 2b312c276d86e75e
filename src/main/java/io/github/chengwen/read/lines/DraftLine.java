package io.github.chengwen.read.lines;

import java.util.List;
import java.util.Optional;

/**
 * One line of a draft on its way to becoming a paragraph.
 *
 * @param content its characters, without white space at the ends
 * @param indent white space before them, in half cells
 * @param blanks how many blank lines stand above it
 * @param pageBefore whether a page break stands above it
 * @param directive what the author says it is, if anything
 * @param cells into how many cells tabs part it; after {@link Rows#mark}, 1 of all but rows
 */
public record DraftLine(
        Traced content,
        int indent,
        int blanks,
        boolean pageBefore,
        Optional<Directive> directive,
        int cells) {

    public DraftLine(Traced content, int indent, int blanks, boolean pageBefore) {
        this(content, indent, blanks, pageBefore, Optional.empty(), 1);
    }

    /** True for a row of a table. */
    public boolean isRow() {
        return cells > 1;
    }

    public boolean blankBefore() {
        return blanks > 0;
    }

    public String text() {
        return content.text();
    }

    public DraftLine withContent(Traced changed) {
        return new DraftLine(changed, indent, blanks, pageBefore, directive, cells);
    }

    public DraftLine withBlankBefore() {
        return new DraftLine(content, indent, Math.max(1, blanks), pageBefore, directive, cells);
    }

    public DraftLine withPageBefore() {
        return new DraftLine(content, indent, blanks, true, directive, cells);
    }

    public DraftLine forced(Directive given, Traced rest) {
        return new DraftLine(rest, indent, blanks, pageBefore, Optional.of(given), cells);
    }

    public DraftLine withCells(int number) {
        return new DraftLine(content, indent, blanks, pageBefore, directive, number);
    }

    /** A second line cut from the same place. */
    public DraftLine cut(Traced rest) {
        return new DraftLine(rest.strip(), indent, 0, false);
    }

    /** Several lines as one; the first says how they stand. */
    public static DraftLine join(List<DraftLine> lines) {
        DraftLine first = lines.get(0);
        return first.withContent(Traced.join(lines.stream().map(DraftLine::content).toList()));
    }
}
