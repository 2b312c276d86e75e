package io.github.chengwen.acceptance;

import io.github.chengwen.model.Block;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.Title;
import java.util.List;
import java.util.stream.Stream;

/** The paragraphs of a document as they are to be read on paper. */
final class ModelText {

    private ModelText() {}

    static List<String> of(Document document) {
        return document.blocks().stream().flatMap(ModelText::paragraphs).toList();
    }

    private static Stream<String> paragraphs(Block block) {
        return block instanceof Title title
                ? Stream.concat(Stream.of(title.passage().text()), title.mark().stream())
                : Stream.of(block.passage().text());
    }
}
