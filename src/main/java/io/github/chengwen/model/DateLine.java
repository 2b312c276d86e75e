package io.github.chengwen.model;

/** The bracketed date under a title, with any place, weekday or hour (S-06, S-08). */
public record DateLine(Passage passage) implements Block {

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.date(this);
    }
}
