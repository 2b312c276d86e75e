package io.github.chengwen.font.outline;

/**
 * The smallest rectangle around the ink of a glyph, in 1/1000 em from the origin on the baseline.
 *
 * @param xMin left edge
 * @param yMin lower edge, negative below the baseline
 * @param xMax right edge
 * @param yMax upper edge
 */
public record Box(int xMin, int yMin, int xMax, int yMax) {

    /** The box of a glyph without contours, such as a space. */
    public static final Box EMPTY = new Box(0, 0, 0, 0);

    /** Width of the ink, 0 where there is none. */
    public int width() {
        return xMax - xMin;
    }

    /** Height of the ink, 0 where there is none. */
    public int height() {
        return yMax - yMin;
    }
}
