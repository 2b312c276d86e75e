package io.github.chengwen.page;

/**
 * The dots that lead from an entry of the contents to its page number; no part of the text (S-31).
 *
 * @param baseline from the top edge of the paper
 * @param dots on the baseline
 */
public record Leader(int baseline, GlyphRun dots) implements Item {

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.leader(this);
    }
}
