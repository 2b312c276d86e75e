package io.github.chengwen.check.official;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.model.OfficialElement;
import io.github.chengwen.model.OfficialElement.Kind;
import java.util.stream.Stream;

/**
 * The elements of an official document.
 *
 * @param article the document
 */
record Elements(Article article) {

    /** Those of a kind, in order. */
    Stream<Prose> of(Kind kind) {
        return article.prose().stream()
                .filter(
                        prose ->
                                prose.block() instanceof OfficialElement element
                                        && element.kind() == kind);
    }
}
