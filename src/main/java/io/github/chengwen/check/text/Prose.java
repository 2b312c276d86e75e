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
import java.util.ArrayList;
import java.util.List;

/** The text of a block as the draft writes it, with the place of each character. */
public final class Prose {

    private final Block block;
    private final String text;
    private final List<Span> spans;

    /** For each span, the index in the text of its first character. */
    private final int[] starts;

    /** Where the block stands in the draft. */
    private final int start;

    private final Looks looks;

    Prose(Block block, String text, List<Span> spans, int start, Looks looks) {
        this.block = block;
        this.text = text;
        this.spans = spans;
        this.starts = new int[spans.size()];
        int at = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = at;
            at += spans.get(i).length();
        }
        this.start = start;
        this.looks = looks;
    }

    /** The prose of a block, of which a memory may know what was found in it. */
    static Prose of(Block block, ProofMemory memory) {
        Passage passage = block.passage();
        int start = passage.extent().start();
        List<Span> wraps = new ArrayList<>(passage.spans().size());
        for (Span span : passage.spans()) {
            wraps.add(new Span(span.start() - start, span.end() - start));
        }
        Looks looks = memory.of(block, passage.source(), wraps);
        return new Prose(block, passage.source(), passage.spans(), start, looks);
    }

    public Block block() {
        return block;
    }

    public String text() {
        return text;
    }

    /** What is found in the block by itself. */
    public <T> T look(Look<T> look) {
        return looks.of(look);
    }

    /** Looks for what a rule will ask for; for any thread. */
    void lookAhead(Look<?> look) {
        looks.ahead(look);
    }

    /** Whether the text may have what a pattern needs. */
    public boolean mayHave(Needs needs) {
        return looks.mayHave(needs);
    }

    /** Where characters of a set stand in the text. */
    int[] places(int set) {
        return looks.places(set);
    }

    /** The offset in the draft at which the block stands. */
    int start() {
        return start;
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
