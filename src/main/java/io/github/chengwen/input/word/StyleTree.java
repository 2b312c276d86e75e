package io.github.chengwen.input.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Styles by name, each based on another or on none.
 *
 * @param <S> what a style says
 */
public final class StyleTree<S> {

    private final Map<String, S> styles = new HashMap<>();
    private final Map<String, String> bases = new HashMap<>();

    /** Adds a style; a later one of the same name takes its place. */
    public void add(String name, Optional<String> base, S style) {
        styles.put(name, style);
        bases.remove(name);
        base.ifPresent(other -> bases.put(name, other));
    }

    /** A property of a style, or else of the nearest of those it is based on that has it. */
    public <T> Optional<T> inherited(String name, Function<S, Optional<T>> property) {
        Set<String> seen = new HashSet<>();
        Optional<String> at = Optional.of(name);
        while (at.isPresent() && seen.add(at.get()) && styles.containsKey(at.get())) {
            Optional<T> value = property.apply(styles.get(at.get()));
            if (value.isPresent()) {
                return value;
            }
            at = Optional.ofNullable(bases.get(at.get()));
        }
        return Optional.empty();
    }
}
