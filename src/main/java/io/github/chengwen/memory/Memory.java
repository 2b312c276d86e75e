package io.github.chengwen.memory;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Results by what they were computed of. What neither of the last two rounds asked for is
 * forgotten, so that it never holds more than twice what one round needs. For one thread.
 *
 * @param <K> of what; all that a result depends on
 * @param <V> result; nobody may change it
 */
public final class Memory<K, V> {

    private final boolean keeps;
    private Map<K, V> before = new HashMap<>();
    private Map<K, V> now = new HashMap<>();

    private Memory(boolean keeps) {
        this.keeps = keeps;
    }

    /** One that remembers. */
    public static <K, V> Memory<K, V> empty() {
        return new Memory<>(true);
    }

    /** One that computes everything anew; for any thread. */
    public static <K, V> Memory<K, V> none() {
        return new Memory<>(false);
    }

    /** Begins a round. */
    public void next() {
        if (keeps) {
            before = now;
            now = new HashMap<>(before.size() * 2);
        }
    }

    /** The result, computed only where it is not known. */
    public V of(K key, Function<K, V> compute) {
        if (!keeps) {
            return compute.apply(key);
        }
        V known = now.get(key);
        if (known == null) {
            known = before.get(key);
            known = known == null ? compute.apply(key) : known;
            now.put(key, known);
        }
        return known;
    }

    /** How many results it holds. */
    public int size() {
        return now.size() + before.size();
    }
}
