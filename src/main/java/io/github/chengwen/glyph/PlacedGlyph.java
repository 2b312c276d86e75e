package io.github.chengwen.glyph;

import io.github.chengwen.font.Face;
import io.github.chengwen.style.Ink;

/**
 * A glyph on a baseline. Lengths are in thousandths of a point, places from the left edge of the
 * paper.
 *
 * @param size of the face
 * @param cell where the cell of the character begins
 * @param origin of the glyph; not always that of its cell (L-14: a mark keeps its cell whatever the
 *     font says)
 * @param scale how much wider than designed it is drawn (L-15), or narrower (H-06)
 * @param gap by how much the next cell is further away than the model's width of this one
 */
public record PlacedGlyph(
        int codePoint,
        Face face,
        int size,
        int cell,
        double origin,
        double scale,
        int gap,
        Ink ink) {}
