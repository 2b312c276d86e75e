package io.github.chengwen.model;

import java.util.Optional;

/**
 * The title of a document (E-20, S-01).
 *
 * @param passage the whole title without white space at line ends; the source includes a glued mark
 * @param mark a 稿别 that was glued to its end, such as （代拟稿）, to be set on its own line (S-04)
 */
public record Title(Passage passage, Optional<String> mark) implements Block {

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.title(this);
    }
}
