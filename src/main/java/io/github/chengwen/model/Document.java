package io.github.chengwen.model;

import io.github.chengwen.model.OfficialElement.Kind;
import java.util.List;
import java.util.Optional;

/**
 * One speech, notice or report.
 *
 * @param splitter the dividing line above it, where it stands in a collection
 * @param blocks its paragraphs in order
 * @param form of an official document; empty for a speech or an article
 */
public record Document(
        Optional<Splitter> splitter, List<Block> blocks, Optional<OfficialForm> form) {

    /** A speech or an article. */
    public Document(Optional<Splitter> splitter, List<Block> blocks) {
        this(splitter, blocks, Optional.empty());
    }

    public Document {
        blocks = List.copyOf(blocks);
    }

    /** The first title's words, or what the dividing line says, or an empty string. */
    public String titleText() {
        return blocks.stream()
                .filter(Title.class::isInstance)
                .map(b -> b.passage().text())
                .findFirst()
                .or(this::markOfForm)
                .or(() -> splitter.map(Splitter::title))
                .orElse("");
    }

    /** Orders and minutes are called by their mark (E-52, E-53). */
    private Optional<String> markOfForm() {
        return form.filter(f -> f == OfficialForm.ORDER || f == OfficialForm.MINUTES)
                .flatMap(
                        f ->
                                blocks.stream()
                                        .filter(OfficialElement.class::isInstance)
                                        .map(OfficialElement.class::cast)
                                        .filter(e -> e.kind() == Kind.ORGAN_MARK)
                                        .map(e -> e.passage().text())
                                        .findFirst());
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
