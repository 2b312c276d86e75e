package io.github.chengwen.check;

import io.github.chengwen.diag.Span;
import io.github.chengwen.model.Attachment;
import io.github.chengwen.model.Block;
import io.github.chengwen.model.DateLine;
import io.github.chengwen.model.Heading;
import io.github.chengwen.model.Note;
import io.github.chengwen.model.Paragraph;
import io.github.chengwen.model.Passage;
import io.github.chengwen.model.RunInParagraph;
import io.github.chengwen.model.SignDate;
import java.util.List;

/** The characters of a block as the draft has them, and where each stands. */
final class Prose {

    private final Block block;
    private final String text;
    private final List<Span> spans;

    /** The index in the text of each span's first character. */
    private final int[] starts;

    private Prose(Block block, Passage passage) {
        this.block = block;
        this.text = passage.source();
        this.spans = passage.spans();
        this.starts = new int[spans.size()];
        int at = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = at;
            at += spans.get(i).length();
        }
    }

    static Prose of(Block block) {
        return new Prose(block, block.passage());
    }

    Block block() {
        return block;
    }

    String text() {
        return text;
    }

    /** Sentences: a paragraph, with or without a heading in it. */
    boolean isText() {
        return block instanceof Paragraph || block instanceof RunInParagraph;
    }

    /** Sentences or a heading over them. */
    boolean isBody() {
        return isText() || block instanceof Heading;
    }

    /** A date on its own, whose gaps the reader reports. */
    boolean isDate() {
        return block instanceof DateLine || block instanceof SignDate;
    }

    /** Lines about the document, which follow rules of their own. */
    boolean isApparatus() {
        return block instanceof Note || block instanceof Attachment;
    }

    /** Where a stretch of the text stands in the draft, from its first character to its last. */
    Span span(int from, int to) {
        return from >= to || starts.length == 0
                ? Span.NONE
                : new Span(offset(from), offset(to - 1) + 1);
    }

    /** Where all of it stands. */
    Span extent() {
        return span(0, text.length());
    }

    private int offset(int index) {
        int low = 0;
        int high = starts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts[middle] <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        Span span = spans.get(low);
        return Math.min(span.start() + index - starts[low], Math.max(span.start(), span.end() - 1));
    }
}
