package io.github.chengwen.model;

import java.util.List;

/**
 * The contents of a collection that is kept in one file (目录, S-31).
 *
 * @param entries in the order of the file; none where no contents are wanted
 */
public record Contents(List<Entry> entries) {

    /** No contents page. */
    public static final Contents NONE = new Contents(List.of());

    /** What stands above the entries, spaced as titles of two characters are. */
    public static final String TITLE = "目　　录";

    public Contents {
        entries = List.copyOf(entries);
    }

    /**
     * A document and where it is.
     *
     * @param document its place among the documents of the file, from 0
     * @param title its words
     * @param lines the title broken into rows; joined, they are its words without the spaces where
     *     they part
     * @param page the number that is printed on its first page
     */
    public record Entry(int document, String title, List<String> lines, int page) {

        public Entry {
            lines = List.copyOf(lines);
        }
    }

    /** Whether there is no contents page. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }
}
