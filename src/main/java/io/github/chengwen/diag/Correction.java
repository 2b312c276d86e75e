package io.github.chengwen.diag;

/**
 * A change of a few characters that sets a finding right without a person's judgement.
 *
 * @param code of the finding
 * @param span what is replaced, within one line of the source
 * @param replacement what goes in its place
 */
public record Correction(Code code, Span span, String replacement)
        implements Comparable<Correction> {

    /** Corrections sort by place. */
    @Override
    public int compareTo(Correction other) {
        return span.compareTo(other.span);
    }
}
