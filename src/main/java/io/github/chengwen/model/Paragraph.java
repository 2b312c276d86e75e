package io.github.chengwen.model;

/** Running text (E-23). */
public record Paragraph(Passage passage) implements Block {

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.paragraph(this);
    }
}
