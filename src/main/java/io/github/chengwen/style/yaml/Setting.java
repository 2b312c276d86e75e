package io.github.chengwen.style.yaml;

import io.github.chengwen.diag.Span;
import java.util.List;
import java.util.Optional;

/** An untyped value of a style file with its place. */
sealed interface Setting permits Setting.Scalar, Setting.Items, Group {

    /** The place in the source; {@link Span#NONE} for a value from another source. */
    Span span();

    /** The same value without places, to be merged with another source. */
    Setting withoutSpans();

    default Optional<Scalar> asScalar() {
        return Optional.empty();
    }

    default Optional<Items> asItems() {
        return Optional.empty();
    }

    default Optional<Group> asGroup() {
        return Optional.empty();
    }

    /** A YAML scalar without its quotes. */
    record Scalar(String text, Span span) implements Setting {

        @Override
        public Scalar withoutSpans() {
            return new Scalar(text, Span.NONE);
        }

        @Override
        public Optional<Scalar> asScalar() {
            return Optional.of(this);
        }
    }

    /** A YAML sequence. */
    record Items(List<Setting> values, Span span) implements Setting {

        public Items {
            values = List.copyOf(values);
        }

        @Override
        public Items withoutSpans() {
            return new Items(values.stream().map(Setting::withoutSpans).toList(), Span.NONE);
        }

        @Override
        public Optional<Items> asItems() {
            return Optional.of(this);
        }
    }
}
