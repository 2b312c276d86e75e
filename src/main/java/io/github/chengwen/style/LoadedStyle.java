package io.github.chengwen.style;

import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What became of a style's text: a style, or the errors in the text. */
public final class LoadedStyle {

    private final Optional<Style> style;
    private final List<Layer> layers;
    private final Diagnostics diagnostics;

    private LoadedStyle(Optional<Style> style, List<Layer> layers, Diagnostics diagnostics) {
        this.style = style;
        this.layers = List.copyOf(layers);
        this.diagnostics = diagnostics;
    }

    static LoadedStyle of(Style style, List<Layer> layers, Diagnostics diagnostics) {
        return new LoadedStyle(Optional.of(style), layers, diagnostics);
    }

    static LoadedStyle refused(Diagnostics diagnostics) {
        return new LoadedStyle(Optional.empty(), List.of(), diagnostics);
    }

    /** Present exactly when there are no errors. */
    public Optional<Style> style() {
        return style;
    }

    /** About the text that was read last: the style's, or the assignments of {@link #set}. */
    public Diagnostics diagnostics() {
        return diagnostics;
    }

    /**
     * This style with single values changed, as by {@code --set}.
     *
     * @param assignments one a line, such as {@code elements.title.size=二号}; a later one wins; the
     *     value is written as in YAML
     * @return its diagnostics are about the assignments; a style that was refused stays refused,
     *     without a word about them
     */
    public LoadedStyle set(SourceText assignments) {
        if (style.isEmpty()) {
            return refused(Diagnostics.empty());
        }
        Diagnostics.Builder findings = new Diagnostics.Builder();
        List<Layer> changed = new ArrayList<>(layers);
        changed.add(new Layer(assignments, Assignments.read(assignments, findings)));
        return StyleLoader.read(changed, findings);
    }

    /**
     * The whole style as YAML, with what it inherits; a remark says where each value comes from.
     * Read as a style file, it gives the same style. Empty where the style was refused.
     */
    public String listing() {
        return Listing.of(layers);
    }

    /** What the style was read from, what it inherits first; none where it was refused. */
    List<Layer> layers() {
        return layers;
    }
}
