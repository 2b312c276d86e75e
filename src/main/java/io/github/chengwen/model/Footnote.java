package io.github.chengwen.model;

import java.util.List;

/**
 * A note at the foot of the page that refers to it.
 *
 * @param after the offset in the draft of the character behind which the text refers to it
 * @param paragraphs at least one
 */
public record Footnote(int after, List<Passage> paragraphs) {

    public Footnote {
        paragraphs = List.copyOf(paragraphs);
    }
}
