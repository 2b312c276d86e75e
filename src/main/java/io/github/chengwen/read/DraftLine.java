package io.github.chengwen.read;

import java.util.List;

/**
 * One line of a draft on its way to becoming a paragraph.
 *
 * @param content its characters, without white space at the ends
 * @param indent white space before them, in half cells
 * @param blankBefore whether a blank line stands above it
 * @param pageBefore whether a page break stands above it
 */
record DraftLine(Traced content, int indent, boolean blankBefore, boolean pageBefore) {

    String text() {
        return content.text();
    }

    DraftLine withContent(Traced changed) {
        return new DraftLine(changed, indent, blankBefore, pageBefore);
    }

    /** A second line cut from the same place. */
    DraftLine cut(Traced rest) {
        return new DraftLine(rest.strip(), indent, false, false);
    }

    /** Several lines as one; the first says how they stand. */
    static DraftLine join(List<DraftLine> lines) {
        DraftLine first = lines.get(0);
        return first.withContent(Traced.join(lines.stream().map(DraftLine::content).toList()));
    }
}
