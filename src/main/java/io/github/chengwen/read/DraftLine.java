package io.github.chengwen.read;

import java.util.List;
import java.util.Optional;

/**
 * One line of a draft on its way to becoming a paragraph.
 *
 * @param content its characters, without white space at the ends
 * @param indent white space before them, in half cells
 * @param blankBefore whether a blank line stands above it
 * @param pageBefore whether a page break stands above it
 * @param directive what the author says it is, if anything
 */
record DraftLine(
        Traced content,
        int indent,
        boolean blankBefore,
        boolean pageBefore,
        Optional<Directive> directive) {

    DraftLine(Traced content, int indent, boolean blankBefore, boolean pageBefore) {
        this(content, indent, blankBefore, pageBefore, Optional.empty());
    }

    String text() {
        return content.text();
    }

    DraftLine withContent(Traced changed) {
        return new DraftLine(changed, indent, blankBefore, pageBefore, directive);
    }

    DraftLine withPageBefore() {
        return new DraftLine(content, indent, blankBefore, true, directive);
    }

    DraftLine forced(Directive given, Traced rest) {
        return new DraftLine(rest, indent, blankBefore, pageBefore, Optional.of(given));
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
