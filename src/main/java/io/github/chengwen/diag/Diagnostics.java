package io.github.chengwen.diag;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An immutable list of diagnostics in the order of their places. Its size is limited, so that
 * hostile input cannot fill memory.
 */
public final class Diagnostics implements Iterable<Diagnostic> {

    /** Diagnostics beyond this number are counted but not kept. */
    public static final int LIMIT = 20_000;

    private static final Diagnostics EMPTY = new Diagnostics(List.of(), 0);

    private final List<Diagnostic> items;
    private final int omitted;

    private Diagnostics(List<Diagnostic> items, int omitted) {
        this.items = items;
        this.omitted = omitted;
    }

    public static Diagnostics empty() {
        return EMPTY;
    }

    public static Diagnostics of(Diagnostic... items) {
        Builder builder = new Builder();
        for (Diagnostic item : items) {
            builder.add(item);
        }
        return builder.build();
    }

    @Override
    public Iterator<Diagnostic> iterator() {
        return items.iterator();
    }

    public Stream<Diagnostic> stream() {
        return items.stream();
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    public int size() {
        return items.size();
    }

    /** The number of diagnostics beyond {@link #LIMIT} that were not kept. */
    public int omitted() {
        return omitted;
    }

    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    public int count(Severity severity) {
        return (int) items.stream().filter(d -> d.severity() == severity).count();
    }

    /** Both lists as one, in the order of their places. */
    public Diagnostics and(Diagnostics other) {
        return new Builder().addAll(this).addAll(other).build();
    }

    /**
     * In words, one a line: place, severity, code, message and hint.
     *
     * @param place how a place is shown, such as {@code speech.txt:3:14}
     */
    public List<String> lines(Language language, Function<Span, String> place) {
        return items.stream()
                .map(item -> place.apply(item.span()) + ": " + item.text(language))
                .toList();
    }

    /** In English, one a line, with places as ranges of the source's UTF-16 units. */
    @Override
    public String toString() {
        return String.join("\n", lines(Language.ENGLISH, Span::toString));
    }

    /** Collects diagnostics while a stage runs. */
    public static final class Builder {
        private final List<Diagnostic> items = new ArrayList<>();
        private int omitted;

        public Builder add(Diagnostic item) {
            if (items.size() < LIMIT) {
                items.add(item);
            } else {
                omitted++;
            }
            return this;
        }

        public Builder add(Code code, Span span, String... arguments) {
            return add(Diagnostic.of(code, span, arguments));
        }

        public Builder addAll(Diagnostics other) {
            other.forEach(this::add);
            omitted += other.omitted;
            return this;
        }

        public Diagnostics build() {
            List<Diagnostic> sorted = new ArrayList<>(items);
            sorted.sort((one, other) -> one.span().compareTo(other.span()));
            return new Diagnostics(List.copyOf(sorted), omitted);
        }
    }
}
