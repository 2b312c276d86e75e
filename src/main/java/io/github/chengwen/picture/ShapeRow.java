package io.github.chengwen.picture;

import java.util.List;

/**
 * What is drawn on one baseline.
 *
 * @param paragraph the number of the paragraph in its layout; {@link #NO_TEXT} for page numbers and
 *     leaders
 * @param baseline from the top edge of the paper, in thousandths of a point
 * @param runs from left to right
 */
public record ShapeRow(int paragraph, int baseline, List<ShapeRun> runs) {

    /** In the place of a paragraph's number. */
    public static final int NO_TEXT = -1;

    public ShapeRow {
        runs = List.copyOf(runs);
    }
}
