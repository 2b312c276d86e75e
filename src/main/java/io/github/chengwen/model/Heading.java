package io.github.chengwen.model;

/**
 * A heading that is a paragraph of its own, or leads one as a run-in heading.
 *
 * @param passage number and words
 * @param level by the form of its number: 一、 1, （一） 2, 1. 3, （1） 4 (E-24, S-20)
 * @param depth by nesting, from 1: 1. directly under 一、 has depth 2 (S-25: the form gives the look,
 *     the nesting the depth)
 */
public record Heading(Passage passage, int level, int depth) implements Block {

    /** The deepest level that has a face of its own. */
    public static final int DEEPEST = 4;

    public Heading {
        if (level < 1 || level > DEEPEST || depth < 1 || depth > level) {
            throw new IllegalArgumentException("level " + level + ", depth " + depth);
        }
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.heading(this);
    }
}
