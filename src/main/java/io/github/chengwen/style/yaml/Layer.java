package io.github.chengwen.style.yaml;

import io.github.chengwen.diag.Span;
import io.github.chengwen.text.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * The settings of one source: a style file, or the assignments of {@code --set}.
 *
 * @param settings without {@code extends}
 */
record Layer(SourceText source, Group settings) {

    /** All layers merged; each overrides those before it, and only the last keeps its places. */
    static Group merge(List<Layer> layers) {
        Group all = Group.EMPTY;
        for (Layer layer : layers) {
            all = all.withoutSpans().with(layer.settings());
        }
        return all;
    }

    /** Where this source writes the value of a dotted path, such as {@code house.yaml:3}. */
    Optional<String> place(String path) {
        Optional<Span> span = settings.locate(path);
        return span.map(at -> source.name() + ":" + source.position(at.start()).line());
    }
}
