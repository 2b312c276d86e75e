package io.github.chengwen.model;

/** A 副标题: the line under the title that opens with a dash (S-03). */
public record Subtitle(Passage passage) implements Block {

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.subtitle(this);
    }
}
