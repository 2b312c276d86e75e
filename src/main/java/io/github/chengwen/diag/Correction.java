package io.github.chengwen.diag;

/**
 * A replacement of a few characters that fixes a finding and needs no human judgement.
 *
 * @param code of the finding
 * @param span what is replaced, within one line of the source
 * @param replacement what goes in its place
 */
public record Correction(Code code, Span span, String replacement)
        implements Comparable<Correction> {

    /** Orders corrections by place. */
    @Override
    public int compareTo(Correction other) {
        return span.compareTo(other.span);
    }
}
