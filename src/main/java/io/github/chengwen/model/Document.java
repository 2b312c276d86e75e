package io.github.chengwen.model;

import java.util.List;
import java.util.Optional;

/**
 * One speech, notice or report.
 *
 * @param splitter the dividing line above it, where it stands in a collection
 * @param blocks its paragraphs in order
 */
public record Document(Optional<Splitter> splitter, List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }

    /** The first title's words, or what the dividing line says, or an empty string. */
    public String titleText() {
        return blocks.stream()
                .filter(Title.class::isInstance)
                .map(b -> b.passage().text())
                .findFirst()
                .or(() -> splitter.map(Splitter::title))
                .orElse("");
    }

    /** The speaker's name, or who signed, or an empty string. */
    public String author() {
        return blocks.stream()
                .filter(Speaker.class::isInstance)
                .map(b -> ((Speaker) b).name())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .or(
                        () ->
                                blocks.stream()
                                        .filter(Signature.class::isInstance)
                                        .map(b -> b.passage().text())
                                        .findFirst())
                .orElse("");
    }
}
