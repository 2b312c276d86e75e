package io.github.chengwen.model;

/**
 * A line about the document rather than of it: document number, 抄送, editor's note, source (E-33).
 */
public record Note(Passage passage) implements Block {

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.note(this);
    }
}
