package io.github.chengwen.model;

/** The issuer's name at the end of a document (E-27, E-29). */
public record Signature(Passage passage) implements Block {

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.signature(this);
    }
}
