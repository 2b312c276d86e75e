package io.github.chengwen.text;

import io.github.chengwen.diag.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which part of a text came from which place of its file. Of a text file it is empty: its lines are
 * its places.
 */
public final class PlaceMap {

    private static final PlaceMap EMPTY = new PlaceMap(List.of());

    private final List<Segment> segments;

    private PlaceMap(List<Segment> segments) {
        this.segments = segments;
    }

    /** Of a text whose lines are its places. */
    public static PlaceMap empty() {
        return EMPTY;
    }

    /** The place that holds an offset; one past the end of a piece belongs to it. */
    public Optional<Place> at(int offset) {
        return segment(offset).map(Segment::place);
    }

    /** How many characters of the text stand between the start of its place and an offset. */
    public Optional<Integer> startAt(int offset) {
        return segment(offset).map(Segment::start);
    }

    /** Whether a span touches characters that no one typed, such as an automatic number. */
    public boolean isGenerated(Span span) {
        return segment(span.start())
                .filter(segment -> span.start() < segment.start() + segment.generated())
                .isPresent();
    }

    private Optional<Segment> segment(int offset) {
        int low = 0;
        int high = segments.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (segments.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return segments.isEmpty() || segments.get(low).start() > offset
                ? Optional.empty()
                : Optional.of(segments.get(low));
    }

    /**
     * A piece of the text.
     *
     * @param start its first offset
     * @param generated how many characters at its start nobody typed
     */
    private record Segment(int start, Place place, int generated) {}

    /** Collects the places of a text from its start to its end. */
    public static final class Builder {

        private final List<Segment> segments = new ArrayList<>();

        /**
         * What begins at an offset.
         *
         * @param generated how many characters at its start nobody typed
         */
        public void add(int start, Place place, int generated) {
            segments.add(new Segment(start, place, generated));
        }

        public PlaceMap build() {
            return new PlaceMap(List.copyOf(segments));
        }
    }
}
