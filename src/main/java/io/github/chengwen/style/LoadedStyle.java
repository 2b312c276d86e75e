package io.github.chengwen.style;

import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.text.SourceText;
import java.util.Optional;

/** What became of a style's text: a style, or the errors in the text. */
public final class LoadedStyle {

    private final Optional<Style> style;
    private final Optional<Group> tree;
    private final Diagnostics diagnostics;

    private LoadedStyle(Optional<Style> style, Optional<Group> tree, Diagnostics diagnostics) {
        this.style = style;
        this.tree = tree;
        this.diagnostics = diagnostics;
    }

    static LoadedStyle of(Style style, Group tree, Diagnostics diagnostics) {
        return new LoadedStyle(Optional.of(style), Optional.of(tree), diagnostics);
    }

    static LoadedStyle refused(Diagnostics diagnostics) {
        return new LoadedStyle(Optional.empty(), Optional.empty(), diagnostics);
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
        if (tree.isEmpty()) {
            return refused(Diagnostics.empty());
        }
        Diagnostics.Builder findings = new Diagnostics.Builder();
        Group changes = Assignments.read(assignments, findings);
        return StyleLoader.read(tree.get().withoutSpans().with(changes), findings);
    }

    /** What the style was read from, with all that it inherits. */
    Optional<Group> tree() {
        return tree;
    }
}
