package io.github.chengwen.model;

import java.util.List;

/**
 * A 副标题: the line under the title that opens with a dash (S-03).
 *
 * @param lines how it is broken into lines where it does not fit on one; joined, they are the
 *     passage's text without the spaces where they part
 */
public record Subtitle(Passage passage, List<String> lines) implements Block {

    public Subtitle {
        lines = List.copyOf(lines);
    }

    /** A subtitle on one line. */
    public static Subtitle of(Passage passage) {
        return new Subtitle(passage, List.of(passage.text()));
    }

    /** The same subtitle broken otherwise. */
    public Subtitle withLines(List<String> broken) {
        return new Subtitle(passage, broken);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.subtitle(this);
    }
}
