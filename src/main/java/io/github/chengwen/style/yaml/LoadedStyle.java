package io.github.chengwen.style.yaml;

import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.style.Style;
import io.github.chengwen.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The result of reading a style's text: the style, or the errors in the text. */
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

    /** Diagnostics about the text read last: the style's, or the assignments of {@link #set}. */
    public Diagnostics diagnostics() {
        return diagnostics;
    }

    /**
     * This style with single values changed, as by {@code --set}.
     *
     * @param assignments one a line, such as {@code elements.title.size=二号}, the value in YAML; a
     *     later one overrides an earlier one
     * @return with the diagnostics of the assignments; a refused style stays refused and has none
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
     * The whole style as YAML with all inherited values, each with a comment that says which file
     * and line it comes from. Loaded again, it gives the same style. Empty where the style was
     * refused.
     */
    public String listing() {
        return Listing.of(layers);
    }

    /** The layers that the style was read from, inherited ones first; none where it was refused. */
    List<Layer> layers() {
        return layers;
    }
}
