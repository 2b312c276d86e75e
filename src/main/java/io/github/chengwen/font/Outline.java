package io.github.chengwen.font;

import java.util.List;

/**
 * The shape of a glyph. What the contours enclose is filled by the non-zero winding rule.
 *
 * @param contours closed curves
 */
public record Outline(List<Contour> contours) {

    /** Of a glyph without ink. */
    public static final Outline EMPTY = new Outline(List.of());

    public Outline {
        contours = List.copyOf(contours);
    }

    /**
     * A closed curve. Two nodes on it that follow each other are joined by a straight line; a node
     * off it is the control point of a quadratic curve, and halfway between two of those lies a
     * node on the curve that is left out (OpenType, "Glyph data").
     *
     * @param nodes in order, the first following on the last
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
     * @param onCurve whether the curve passes through it
     */
    public record Node(double x, double y, boolean onCurve) {}
}
