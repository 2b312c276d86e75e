package io.github.chengwen.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** A value that is loaded at its first use, once for all threads. */
final class Lazy<T> {
    private final Source<T> source;
    private volatile Optional<T> value = Optional.empty();

    /** Loads the value. */
    @FunctionalInterface
    interface Source<T> {
        T read() throws IOException;
    }

    Lazy(Source<T> source) {
        this.source = source;
    }

    /**
     * The value.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    T get() {
        Optional<T> known = value;
        return known.isPresent() ? known.get() : read();
    }

    private synchronized T read() {
        if (value.isPresent()) {
            return value.get();
        }
        try {
            T read = source.read();
            value = Optional.of(read);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
