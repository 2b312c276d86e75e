package io.github.chengwen;

/**
 * Where a place of the draft stands on paper.
 *
 * @param name of the product that it is in
 * @param page counted from the first page of the document's text, from 1
 * @param paragraph the number of the paragraph among those on that page, from 1
 * @param output the number of the output that it is in, from 0
 * @param sheet the page of that output, counted with contents and other pages before, from 1
 */
public record PrintedPlace(OutputName name, int page, int paragraph, int output, int sheet) {

    /** The number of the document that it is in or is attached to, from 1; 0 of the only one. */
    public int document() {
        return name.document();
    }

    /** Another paragraph of its page. */
    PrintedPlace of(int other) {
        return new PrintedPlace(name, page, other, output, sheet);
    }
}
