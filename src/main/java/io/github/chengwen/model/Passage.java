package io.github.chengwen.model;

import io.github.chengwen.diag.Span;
import java.util.List;

/**
 * A stretch of text that is set as one paragraph or a part of one.
 *
 * @param text what is typeset: hard-wrapped lines joined, forms normalised
 * @param source the characters of the draft it came from, joined across hard wraps, cleaned noise
 *     left out
 * @param spans where those characters stand in the draft, in order, not overlapping
 */
public record Passage(String text, String source, List<Span> spans) {

    public Passage {
        spans = List.copyOf(spans);
    }

    /**
     * A passage that is set as it stands and has no place in a draft; for tests and generated text.
     */
    public static Passage of(String text) {
        return new Passage(text, text, List.of());
    }

    /** The same place and source with other characters to set. */
    public Passage withText(String replacement) {
        return new Passage(replacement, source, spans);
    }

    /**
     * Where a character stands in the draft that is set somewhere in the passage: at its first
     * place in it; where the draft has another character in its stead, the whole passage.
     */
    public Span placeOf(int codePoint) {
        int left = source.indexOf(codePoint);
        int length = Character.charCount(codePoint);
        for (Span span : spans) {
            int size = span.end() - span.start();
            if (left >= 0 && left + length <= size) {
                return new Span(span.start() + left, span.start() + left + length);
            }
            left -= left < 0 ? 0 : size;
        }
        return extent();
    }

    /**
     * From the first of its characters in the draft to the last; {@link Span#NONE} for generated
     * text. What is set in one row may stand in the draft in another order.
     */
    public Span extent() {
        if (spans.isEmpty()) {
            return Span.NONE;
        }
        int start = spans.get(0).start();
        int end = spans.get(0).end();
        for (Span span : spans) {
            start = Math.min(start, span.start());
            end = Math.max(end, span.end());
        }
        return new Span(start, end);
    }
}
