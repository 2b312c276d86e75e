package io.github.chengwen.glyph;

import io.github.chengwen.font.outline.Box;

/**
 * Where a glyph goes so that it sits well in its cell, whatever widths its face has (L-14, L-15).
 * All lengths in thousandths of a point.
 *
 * @param origin of the glyph, from the left edge of its cell
 * @param scale how much wider than designed it is drawn
 */
record Placement(double origin, double scale) {

    /** In 1/1000 em: a smaller difference of widths is a rounding. */
    private static final int ROUNDING = 2;

    /** A glyph of the given advance in a cell. */
    static Placement inCell(int codePoint, int advance, int cell, int size) {
        boolean fits = Math.abs(advance - cell) <= ROUNDING * size / 1000;
        return new Placement(fits ? 0 : CellAlignment.of(codePoint).offset(cell, advance), 1);
    }

    /**
     * One half of a —— (L-15): its ink is widened to an em where it would leave a gap before the
     * other half.
     *
     * @param ink in 1/1000 em
     * @param step from this half to the other
     * @param otherwise how to place it if its ink is long enough
     */
    static Placement inDash(Box ink, int step, int size, Placement otherwise) {
        double length = ink.width() * size / 1000.0;
        if (length == 0 || length >= step) {
            return otherwise;
        }
        double scale = size / length;
        return new Placement(-ink.xMin() * scale * size / 1000, scale);
    }
}
