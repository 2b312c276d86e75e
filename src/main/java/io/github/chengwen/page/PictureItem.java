package io.github.chengwen.page;

import io.github.chengwen.text.PictureFile;
import java.util.Optional;

/**
 * A picture. Lengths from the upper left corner of the paper.
 *
 * @param x its left edge
 * @param y its upper edge
 * @param width across the page
 * @param height down the page
 * @param file its bytes
 * @param words for those who cannot see it
 * @param paragraph its number, from 0 through the whole layout
 * @param behind whether text stands on it
 * @param cell where it stands, if in a table
 */
public record PictureItem(
        int x,
        int y,
        int width,
        int height,
        PictureFile file,
        String words,
        int paragraph,
        boolean behind,
        Optional<InCell> cell)
        implements Item {

    /** One that stands in no table. */
    public PictureItem(
            int x,
            int y,
            int width,
            int height,
            PictureFile file,
            String words,
            int paragraph,
            boolean behind) {
        this(x, y, width, height, file, words, paragraph, behind, Optional.empty());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.picture(this);
    }
}
