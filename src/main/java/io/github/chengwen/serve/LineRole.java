package io.github.chengwen.serve;

import io.github.chengwen.model.OfficialElement;
import io.github.chengwen.read.lines.Directive;
import java.util.Optional;

/**
 * What a line of the draft was taken for.
 *
 * @param id as the page knows it
 * @param word by which its author says so, in 【】; empty where there is none
 */
record LineRole(String id, Optional<String> word) {

    /** Goes on from the line above. */
    static final LineRole JOIN = of(Directive.JOIN);

    /** Is not set. */
    static final LineRole DROP = of(Directive.DROP);

    /** Of a table, which no word makes. */
    static final LineRole ROW = new LineRole("ROW", Optional.empty());

    /** A picture, which no word makes. */
    static final LineRole PICTURE = new LineRole("PICTURE", Optional.empty());

    /** An element of an official document, which no word makes. */
    static LineRole of(OfficialElement.Kind kind) {
        return new LineRole(kind.name(), Optional.empty());
    }

    static LineRole of(Directive directive) {
        return new LineRole(directive.name(), Optional.of(directive.label()));
    }
}
