package io.github.chengwen.read.lines;

import io.github.chengwen.text.Look;
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
 * @param look of its paragraph, in a file that has formatting
 */
public record DraftLine(
        Traced content,
        int indent,
        int blanks,
        boolean pageBefore,
        Optional<Directive> directive,
        int cells,
        Look look) {

    public DraftLine(Traced content, int indent, int blanks, boolean pageBefore) {
        this(content, indent, blanks, pageBefore, Optional.empty(), 1, Look.PLAIN);
    }

    /** True for a row of a table. */
    public boolean isRow() {
        return cells > 1 || look.isInset();
    }

    public boolean blankBefore() {
        return blanks > 0;
    }

    public String text() {
        return content.text();
    }

    public DraftLine withContent(Traced changed) {
        return new DraftLine(changed, indent, blanks, pageBefore, directive, cells, look);
    }

    public DraftLine withBlankBefore() {
        return new DraftLine(
                content, indent, Math.max(1, blanks), pageBefore, directive, cells, look);
    }

    public DraftLine withPageBefore() {
        return new DraftLine(content, indent, blanks, true, directive, cells, look);
    }

    public DraftLine forced(Directive given, Traced rest) {
        return new DraftLine(rest, indent, blanks, pageBefore, Optional.of(given), cells, look);
    }

    public DraftLine withCells(int number) {
        return new DraftLine(content, indent, blanks, pageBefore, directive, number, look);
    }

    public DraftLine withLook(Look given) {
        return new DraftLine(content, indent, blanks, pageBefore, directive, cells, given);
    }

    /** A second line cut from the same place. */
    public DraftLine cut(Traced rest) {
        return new DraftLine(rest.strip(), indent, 0, false).withLook(look);
    }

    /** Several lines as one; the first says how they stand. */
    public static DraftLine join(List<DraftLine> lines) {
        DraftLine first = lines.get(0);
        return first.withContent(Traced.join(lines.stream().map(DraftLine::content).toList()));
    }
}
