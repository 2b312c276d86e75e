package io.github.chengwen.font.outline;

import io.github.chengwen.font.outline.Outline.Node;

/** An affine map: x' = xx·x + xy·y + dx, y' = yx·x + yy·y + dy. */
record GlyphTransform(double xx, double xy, double yx, double yy, double dx, double dy) {

    Node apply(Node node) {
        return new Node(
                xx * node.x() + xy * node.y() + dx,
                yx * node.x() + yy * node.y() + dy,
                node.onCurve());
    }

    /** This map, and then the other. */
    GlyphTransform then(GlyphTransform other) {
        return new GlyphTransform(
                other.xx * xx + other.xy * yx,
                other.xx * xy + other.xy * yy,
                other.yx * xx + other.yy * yx,
                other.yx * xy + other.yy * yy,
                other.xx * dx + other.xy * dy + other.dx,
                other.yx * dx + other.yy * dy + other.dy);
    }
}
