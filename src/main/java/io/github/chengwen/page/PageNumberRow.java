package io.github.chengwen.page;

/**
 * The number of a page; no part of the text.
 *
 * @param dashCentre from the top edge of the paper to the middle of the dash: the writer finds the
 *     baseline from the ink of its face (P-27: the dash is centred 7 mm below the 版心)
 * @param run the number and what stands around it
 */
public record PageNumberRow(int dashCentre, GlyphRun run) implements Item {

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.pageNumber(this);
    }
}
