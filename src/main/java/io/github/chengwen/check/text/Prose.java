package io.github.chengwen.check.text;

import io.github.chengwen.diag.Span;
import io.github.chengwen.model.Attachment;
import io.github.chengwen.model.Block;
import io.github.chengwen.model.DateLine;
import io.github.chengwen.model.Heading;
import io.github.chengwen.model.Note;
import io.github.chengwen.model.OfficialElement;
import io.github.chengwen.model.Paragraph;
import io.github.chengwen.model.Passage;
import io.github.chengwen.model.RunInParagraph;
import io.github.chengwen.model.SignDate;
import java.util.List;

/** The text of a block as the draft writes it, with the place of each character. */
public final class Prose {

    private final Block block;
    private final String text;
    private final List<Span> spans;

    /** For each span, the index in the text of its first character. */
    private final int[] starts;

    private Places places;

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
        this.places = Places.of(text);
    }

    public static Prose of(Block block) {
        return new Prose(block, block.passage());
    }

    public Block block() {
        return block;
    }

    public String text() {
        return text;
    }

    /** Where characters of a set stand in the text; a set may be newer than the prose. */
    int[] places(int set) {
        if (!places.knows(set)) {
            places = Places.of(text);
        }
        return places.of(set);
    }

    /** Whether the block is a paragraph, with or without a run-in heading. */
    public boolean isText() {
        return block instanceof Paragraph || block instanceof RunInParagraph;
    }

    /** Whether the block is a paragraph or a heading. */
    public boolean isBody() {
        return isText() || block instanceof Heading;
    }

    /** Whether the block is a date line; the reader reports its gaps. */
    public boolean isDate() {
        return block instanceof DateLine || block instanceof SignDate;
    }

    /** Whether the block is a note or an attachment line, which have rules of their own. */
    public boolean isApparatus() {
        return block instanceof Note
                || block instanceof Attachment
                || block instanceof OfficialElement;
    }

    /** The place in the draft of a part of the text, from its first character to its last. */
    public Span span(int from, int to) {
        return from >= to || starts.length == 0
                ? Span.NONE
                : new Span(offset(from), offset(to - 1) + 1);
    }

    /** The place in the draft of the whole text. */
    public Span extent() {
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
