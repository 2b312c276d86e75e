package io.github.chengwen.model;

/** The date under a signature (E-29, E-31). */
public record SignDate(Passage passage) implements Block {

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.signDate(this);
    }
}
