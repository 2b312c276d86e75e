package io.github.chengwen.style;

import io.github.chengwen.diag.Span;
import java.util.List;
import java.util.Optional;

/** A value as a style file writes it, with its place, before anybody asks what it means. */
sealed interface Setting permits Setting.Scalar, Setting.Items, Group {

    /** The place in the source; {@link Span#NONE} for what comes from another source. */
    Span span();

    /** The same value as another source sees it, whose places mean nothing there. */
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

    /** A single value, quotes taken off. */
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

    /** Several values in a row. */
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
