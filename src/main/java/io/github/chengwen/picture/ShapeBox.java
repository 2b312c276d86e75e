package io.github.chengwen.picture;

import io.github.chengwen.style.Ink;
import io.github.chengwen.text.PictureFile;
import java.util.Optional;

/**
 * A filled rule, or a picture. Lengths in thousandths of a point from the upper left corner of the
 * paper.
 *
 * @param paragraph the number of a picture's paragraph; {@link ShapeRow#NO_TEXT} for a rule
 * @param ink of a rule; none of a picture
 * @param picture what is shown; none of a rule
 */
public record ShapeBox(
        int x,
        int y,
        int width,
        int height,
        int paragraph,
        Optional<Ink> ink,
        Optional<Picture> picture) {

    /**
     * What is shown.
     *
     * @param file its bytes
     * @param words for those who cannot see it
     */
    public record Picture(PictureFile file, String words) {}

    /** The same with another number of its paragraph. */
    public ShapeBox at(int number) {
        return new ShapeBox(x, y, width, height, number, ink, picture);
    }
}
