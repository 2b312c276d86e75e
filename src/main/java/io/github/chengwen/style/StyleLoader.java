package io.github.chengwen.style;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Span;
import io.github.chengwen.text.SourceText;
import java.util.Optional;

/**
 * Reads styles: a YAML text of keys that each stand for something, optionally on top of a built-in
 * style ({@code extends: speech}). Never throws; in bounded time and memory whatever the text.
 */
public final class StyleLoader {

    static final String EXTENDS = "extends";

    private StyleLoader() {}

    /** The style that a YAML text describes, or what is the matter with it. */
    public static LoadedStyle load(SourceText yaml) {
        Diagnostics.Builder findings = new Diagnostics.Builder();
        Optional<Group> tree =
                YamlReader.read(yaml, new Span(0, yaml.text().length()), findings)
                        .flatMap(top -> asGroup(top, yaml, findings))
                        .flatMap(file -> inherit(file, findings));
        return tree.map(group -> read(group, findings))
                .orElseGet(() -> LoadedStyle.refused(findings.build()));
    }

    /** The style of a tree; what was found in the tree's source so far counts against it. */
    static LoadedStyle read(Group tree, Diagnostics.Builder findings) {
        Style style = Section.root(tree, findings, StyleSchema::style);
        if (!findings.build().hasErrors()) {
            Plausibility.check(style, tree, findings);
        }
        Diagnostics diagnostics = findings.build();
        return diagnostics.hasErrors()
                ? LoadedStyle.refused(diagnostics)
                : LoadedStyle.of(style, tree, diagnostics);
    }

    private static Optional<Group> asGroup(
            Setting top, SourceText yaml, Diagnostics.Builder findings) {
        boolean blank = top.asScalar().filter(scalar -> scalar.text().isEmpty()).isPresent();
        Optional<Group> group = blank ? Optional.of(Group.EMPTY) : top.asGroup();
        if (group.isEmpty()) {
            findings.add(Code.STYLE_WRONG_FORM, top.span(), yaml.name(), "page: { … }");
        }
        return group;
    }

    private static Optional<Group> inherit(Group file, Diagnostics.Builder findings) {
        Optional<Setting> parent = file.find(EXTENDS).map(Group.Entry::value);
        if (parent.isEmpty()) {
            return Optional.of(file);
        }
        String name = parent.flatMap(Setting::asScalar).map(Setting.Scalar::text).orElse("[ … ]");
        Optional<Group> base = BuiltInStyles.load(name).tree();
        if (base.isEmpty()) {
            findings.add(
                    Code.STYLE_NOT_FOUND,
                    parent.get().span(),
                    Shown.clip(name),
                    String.join(" | ", BuiltInStyles.names()));
        }
        return base.map(group -> group.withoutSpans().with(file.without(EXTENDS)));
    }
}
