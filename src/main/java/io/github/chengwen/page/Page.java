package io.github.chengwen.page;

import java.util.List;
import java.util.stream.Stream;

/**
 * A page with everything on it in absolute positions.
 *
 * @param number its place in the file, from 1; what is printed on it counts without the contents
 * @param items from top to bottom
 */
public record Page(int number, List<Item> items) {

    public Page {
        items = List.copyOf(items);
    }

    /** The rows of text. */
    public Stream<TextRow> rows() {
        return items.stream().filter(TextRow.class::isInstance).map(TextRow.class::cast);
    }
}
