package io.github.chengwen.model;

/**
 * Who speaks, under the title (S-05).
 *
 * @param passage the line as set: post, one U+3000, name
 * @param post such as 市委书记; empty where only a name stands
 * @param name without spaces; empty where only a post stands
 */
public record Speaker(Passage passage, String post, String name) implements Block {

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.speaker(this);
    }
}
