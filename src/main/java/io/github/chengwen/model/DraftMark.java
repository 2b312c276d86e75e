package io.github.chengwen.model;

/** A 稿别 on a line of its own, such as 讨论稿 or 录音整理 (S-04, S-09). */
public record DraftMark(Passage passage) implements Block {

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.draftMark(this);
    }
}
