package io.github.chengwen.model;

/** The addressees, such as 同志们：, or the 主送机关 of a notice (S-11, E-22). */
public record Salutation(Passage passage) implements Block {

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.salutation(this);
    }
}
