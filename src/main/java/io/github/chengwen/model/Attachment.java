package io.github.chengwen.model;

/** An 附件 line: the list after the text, or the label above the attached text (E-26, E-34). */
public record Attachment(Passage passage) implements Block {

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.attachment(this);
    }
}
