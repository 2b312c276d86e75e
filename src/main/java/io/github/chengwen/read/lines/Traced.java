package io.github.chengwen.read.lines;

import io.github.chengwen.diag.Span;
import io.github.chengwen.model.Passage;
import io.github.chengwen.read.form.Chars;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Characters that remember where they stood in the source, through cutting, joining and dropping.
 *
 * <p>Immutable; {@code offsets[i]} is the place of {@code text.charAt(i)}, strictly growing.
 */
public final class Traced {

    public static final Traced EMPTY = new Traced("", new int[0]);

    private final String text;
    private final int[] offsets;

    private Traced(String text, int[] offsets) {
        this.text = text;
        this.offsets = offsets;
    }

    /** Characters that stand in one piece in the source, from {@code start} on. */
    public static Traced of(String text, int start) {
        int[] offsets = new int[text.length()];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = start + i;
        }
        return new Traced(text, offsets);
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    public Traced sub(int from, int to) {
        return new Traced(text.substring(from, to), Arrays.copyOfRange(offsets, from, to));
    }

    public Traced from(int start) {
        return sub(start, length());
    }

    public Traced plus(Traced next) {
        int[] both = Arrays.copyOf(offsets, offsets.length + next.offsets.length);
        System.arraycopy(next.offsets, 0, both, offsets.length, next.offsets.length);
        return new Traced(text + next.text, both);
    }

    public static Traced join(List<Traced> pieces) {
        StringBuilder all = new StringBuilder();
        pieces.forEach(p -> all.append(p.text));
        int[] offsets = new int[all.length()];
        int at = 0;
        for (Traced piece : pieces) {
            System.arraycopy(piece.offsets, 0, offsets, at, piece.length());
            at += piece.length();
        }
        return new Traced(all.toString(), offsets);
    }

    /** Without white space at either end. */
    public Traced strip() {
        int from = 0;
        int to = length();
        while (from < to && Chars.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Chars.isSpace(text.charAt(to - 1))) {
            to--;
        }
        return from == 0 && to == length() ? this : sub(from, to);
    }

    /** Only the characters at the indices that pass. */
    public Traced keepAt(IntPredicate index) {
        StringBuilder kept = new StringBuilder(text.length());
        int[] places = new int[offsets.length];
        for (int i = 0; i < offsets.length; i++) {
            if (index.test(i)) {
                places[kept.length()] = offsets[i];
                kept.append(text.charAt(i));
            }
        }
        return kept.length() == length()
                ? this
                : new Traced(kept.toString(), Arrays.copyOf(places, kept.length()));
    }

    /** Where a stretch of characters stands, from its first to its last. */
    public Span span(int from, int to) {
        return from >= to ? Span.NONE : new Span(offsets[from], offsets[to - 1] + 1);
    }

    /** Where all of it stands, from the first character to the last. */
    public Span span() {
        return span(0, length());
    }

    /** The passage that sets these characters, in these places, as {@code typeset}. */
    public Passage as(String typeset) {
        return new Passage(typeset, text, spans());
    }

    private List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= offsets.length; i++) {
            if (i == offsets.length || offsets[i] != offsets[i - 1] + 1) {
                spans.add(new Span(offsets[start], offsets[i - 1] + 1));
                start = i;
            }
        }
        return spans;
    }

    @Override
    public String toString() {
        return text;
    }
}
