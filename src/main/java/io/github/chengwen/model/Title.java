package io.github.chengwen.model;

import java.util.List;
import java.util.Optional;

/**
 * The title of a document (E-20, S-01).
 *
 * @param passage the whole title without white space at line ends; the source includes a glued mark
 * @param lines how it is broken into lines (S-40…S-44); joined, they are the passage's text without
 *     the spaces where they part
 * @param mark a 稿别 that was glued to its end, such as （代拟稿）, to be set on its own line (S-04)
 */
public record Title(Passage passage, List<String> lines, Optional<String> mark) implements Block {

    public Title {
        lines = List.copyOf(lines);
    }

    /** A title on one line. */
    public static Title of(Passage passage, Optional<String> mark) {
        return new Title(passage, List.of(passage.text()), mark);
    }

    /** The same title broken otherwise. */
    public Title withLines(List<String> broken) {
        return new Title(passage, broken, mark);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.title(this);
    }
}
