package io.github.chengwen.style.yaml;

import io.github.chengwen.diag.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A YAML mapping: keys and their values in the order of the source.
 *
 * @param entries by key
 */
record Group(Map<String, Entry> entries, Span span) implements Setting {

    static final Group EMPTY = new Group(Map.of(), Span.NONE);

    /**
     * The value of a key.
     *
     * @param keySpan where the key stands in the source
     */
    record Entry(Span keySpan, Setting value) {}

    Group {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** A mapping with one key. */
    static Group of(String key, Span keySpan, Setting value) {
        return new Group(Map.of(key, new Entry(keySpan, value)), keySpan);
    }

    Optional<Entry> find(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** Where the value of a dotted path stands; empty if it comes from another source. */
    Optional<Span> locate(String path) {
        int dot = path.indexOf('.');
        Optional<Setting> value = find(dot < 0 ? path : path.substring(0, dot)).map(Entry::value);
        Optional<Span> place =
                dot < 0
                        ? value.map(Setting::span)
                        : value.flatMap(Setting::asGroup)
                                .flatMap(group -> group.locate(path.substring(dot + 1)));
        return place.filter(span -> !span.equals(Span.NONE));
    }

    Group without(String key) {
        Map<String, Entry> rest = new LinkedHashMap<>(entries);
        rest.remove(key);
        return new Group(rest, span);
    }

    /** This mapping overridden by another; mappings within are merged key by key. */
    Group with(Group other) {
        Map<String, Entry> merged = new LinkedHashMap<>(entries);
        other.entries.forEach((key, entry) -> merged.merge(key, entry, Group::merge));
        return new Group(merged, other.span);
    }

    private static Entry merge(Entry below, Entry above) {
        Setting value =
                below.value()
                        .asGroup()
                        .flatMap(lower -> above.value().asGroup().map(lower::with))
                        .map(Setting.class::cast)
                        .orElse(above.value());
        return new Entry(above.keySpan(), value);
    }

    @Override
    public Group withoutSpans() {
        Map<String, Entry> bare = new LinkedHashMap<>();
        entries.forEach(
                (key, entry) -> bare.put(key, new Entry(Span.NONE, entry.value().withoutSpans())));
        return new Group(bare, Span.NONE);
    }

    @Override
    public Optional<Group> asGroup() {
        return Optional.of(this);
    }
}
