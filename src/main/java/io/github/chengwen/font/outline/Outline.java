package io.github.chengwen.font.outline;

import java.util.List;

/**
 * The outline of a glyph, filled by the non-zero winding rule.
 *
 * @param contours closed curves
 */
public record Outline(List<Contour> contours) {

    /** The outline of a glyph without contours. */
    public static final Outline EMPTY = new Outline(List.of());

    public Outline {
        contours = List.copyOf(contours);
    }

    /**
     * A closed quadratic spline as in TrueType: consecutive on-curve points are joined by a line,
     * an off-curve point is a control point, and between two of those an on-curve point is implied
     * halfway (OpenType, "Glyph data").
     *
     * @param nodes in order; the last is joined to the first
     */
    public record Contour(List<Node> nodes) {

        public Contour {
            nodes = List.copyOf(nodes);
        }
    }

    /**
     * A point in ems from the origin on the baseline.
     *
     * @param x to the right
     * @param y upwards
     * @param onCurve false for a control point
     */
    public record Node(double x, double y, boolean onCurve) {}
}
