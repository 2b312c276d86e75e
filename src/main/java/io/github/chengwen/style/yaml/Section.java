package io.github.chengwen.style.yaml;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads one mapping of a style file: returns values by key, reports values of the wrong type, and
 * in the end every key that was not asked for. So the line that reads a key also declares it.
 */
final class Section {

    private final String path;
    private final Span place;
    private final Optional<Group> group;
    private final Diagnostics.Builder findings;
    private final Set<String> known = new LinkedHashSet<>();

    private Section(String path, Span place, Optional<Group> group, Diagnostics.Builder findings) {
        this.path = path;
        this.place = place;
        this.group = group;
        this.findings = findings;
    }

    /** Reads a whole style. */
    static <T> T root(Group tree, Diagnostics.Builder findings, Function<Section, T> schema) {
        return new Section("", Span.NONE, Optional.of(tree), findings).all(schema);
    }

    /** A required value. */
    <T> T read(String key, Kind<T> kind) {
        return read(key, kind, Optional.empty());
    }

    /** A value that is inherited where the mapping has none. */
    <T> T read(String key, Kind<T> kind, Optional<T> inherited) {
        return entry(key, inherited.isPresent())
                .map(entry -> value(key, entry.value(), kind))
                .or(() -> inherited)
                .orElse(kind.standIn());
    }

    /** An optional value. */
    <T> Optional<T> find(String key, Kind<T> kind) {
        return entry(key, true).map(entry -> value(key, entry.value(), kind));
    }

    /** A sequence of values, never empty; a single one needs no brackets. */
    <T> List<T> list(String key, Kind<T> kind) {
        Optional<Setting> setting = entry(key, false).map(Group.Entry::value);
        if (setting.isEmpty()) {
            return List.of(kind.standIn());
        }
        List<Setting> values =
                setting.get().asItems().map(Setting.Items::values).orElse(List.of(setting.get()));
        if (values.isEmpty()) {
            reportForm(key, setting.get().span(), "[ … ]");
            return List.of(kind.standIn());
        }
        return values.stream().map(value -> value(key, value, kind)).toList();
    }

    /** A required mapping within this one. */
    <T> T section(String key, Function<Section, T> schema) {
        Optional<Group.Entry> entry = entry(key, false);
        Optional<Group> inner = entry.map(Group.Entry::value).flatMap(Setting::asGroup);
        entry.filter(e -> inner.isEmpty())
                .ifPresent(e -> reportForm(key, e.value().span(), "{ … }"));
        Span at = entry.map(Group.Entry::keySpan).orElse(place);
        return new Section(path(key), at, inner, findings).all(schema);
    }

    /** An optional mapping within this one. */
    <T> T optionalSection(String key, Function<Section, T> schema, T absent) {
        return entry(key, true).isPresent() ? section(key, schema) : absent;
    }

    /** The keys of a mapping that may have any. */
    List<String> keys() {
        return group.map(g -> List.copyOf(g.entries().keySet())).orElse(List.of());
    }

    /** Declares a key that is read elsewhere. */
    void mention(String key) {
        known.add(key);
    }

    private <T> T all(Function<Section, T> schema) {
        T result = schema.apply(this);
        group.ifPresent(this::reportUnknown);
        return result;
    }

    private Optional<Group.Entry> entry(String key, boolean optional) {
        known.add(key);
        Optional<Group.Entry> entry = group.flatMap(g -> g.find(key));
        if (entry.isEmpty() && group.isPresent() && !optional) {
            findings.add(Code.STYLE_MISSING_KEY, place, path(key));
        }
        return entry;
    }

    private <T> T value(String key, Setting setting, Kind<T> kind) {
        Optional<Setting.Scalar> scalar = setting.asScalar();
        if (scalar.isEmpty()) {
            reportForm(key, setting.span(), "…");
            return kind.standIn();
        }
        String text = scalar.get().text();
        Optional<T> value = kind.parser().apply(text);
        if (value.isEmpty()) {
            findings.add(
                    Code.STYLE_BAD_VALUE,
                    setting.span(),
                    path(key),
                    Shown.clip(text),
                    kind.expected());
        }
        return value.orElse(kind.standIn());
    }

    private void reportForm(String key, Span span, String form) {
        findings.add(Code.STYLE_WRONG_FORM, span, path(key), key + ": " + form);
    }

    private void reportUnknown(Group present) {
        present.entries().entrySet().stream()
                .filter(entry -> !known.contains(entry.getKey()))
                .forEach(
                        entry ->
                                findings.add(
                                        Code.STYLE_UNKNOWN_KEY,
                                        entry.getValue().keySpan(),
                                        path(Shown.clip(entry.getKey())),
                                        suggestion(entry.getKey())));
    }

    private String suggestion(String typed) {
        return NearestKey.of(typed, known).map(this::path).orElse(String.join(" | ", known));
    }

    private String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
