package io.github.chengwen.style.yaml;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Span;
import io.github.chengwen.style.Style;
import io.github.chengwen.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Loads styles from YAML, optionally on top of a built-in style ({@code extends: speech}). Never
 * throws; time and memory are bounded for any text.
 */
public final class StyleLoader {

    static final String EXTENDS = "extends";

    private StyleLoader() {}

    /** The style that a YAML text describes, or the errors in it. */
    public static LoadedStyle load(SourceText yaml) {
        Diagnostics.Builder findings = new Diagnostics.Builder();
        return YamlReader.read(yaml, new Span(0, yaml.text().length()), findings)
                .flatMap(top -> asGroup(top, yaml, findings))
                .flatMap(file -> layers(yaml, file, findings))
                .map(layers -> read(layers, findings))
                .orElseGet(() -> LoadedStyle.refused(findings.build()));
    }

    /** The style of these layers; refused where the last one's source has errors. */
    static LoadedStyle read(List<Layer> layers, Diagnostics.Builder findings) {
        Group tree = Layer.merge(layers);
        Style style = Section.root(tree, findings, StyleSchema::style);
        if (!findings.build().hasErrors()) {
            Plausibility.check(style, tree, findings);
        }
        Diagnostics diagnostics = findings.build();
        return diagnostics.hasErrors()
                ? LoadedStyle.refused(diagnostics)
                : LoadedStyle.of(style, layers, diagnostics);
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

    /** The inherited layers and the file's own; empty if the style to inherit does not exist. */
    private static Optional<List<Layer>> layers(
            SourceText yaml, Group file, Diagnostics.Builder findings) {
        List<Layer> layers = new ArrayList<>();
        Optional<Setting> parent = file.find(EXTENDS).map(Group.Entry::value);
        if (parent.isPresent()) {
            String name =
                    parent.flatMap(Setting::asScalar).map(Setting.Scalar::text).orElse("[ … ]");
            layers.addAll(BuiltInStyles.load(name).layers());
            if (layers.isEmpty()) {
                findings.add(
                        Code.STYLE_NOT_FOUND,
                        parent.get().span(),
                        Shown.clip(name),
                        String.join(" | ", BuiltInStyles.names()));
                return Optional.empty();
            }
        }
        layers.add(new Layer(yaml, file.without(EXTENDS)));
        return Optional.of(layers);
    }
}
