package io.github.chengwen.picture;

import io.github.chengwen.font.outline.Outline;
import io.github.chengwen.font.outline.Outline.Contour;
import io.github.chengwen.font.outline.Outline.Node;
import java.awt.geom.Path2D;
import java.util.List;

/** The shape of a glyph as Java2D wants it, in ems, y upwards. */
final class GlyphPath {

    private GlyphPath() {}

    static Path2D of(Outline outline) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        outline.contours().forEach(contour -> add(contour, path));
        return path;
    }

    private static void add(Contour contour, Path2D path) {
        List<Node> nodes = contour.nodes();
        Node start = start(nodes);
        path.moveTo(start.x(), start.y());
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            Node next = i + 1 < nodes.size() ? nodes.get(i + 1) : start;
            if (node.onCurve()) {
                path.lineTo(node.x(), node.y());
            } else {
                Node end = next.onCurve() ? next : between(node, next);
                path.quadTo(node.x(), node.y(), end.x(), end.y());
            }
        }
        path.closePath();
    }

    /** A point on the curve before the first node, or that node. */
    private static Node start(List<Node> nodes) {
        Node first = nodes.get(0);
        Node last = nodes.get(nodes.size() - 1);
        if (first.onCurve()) {
            return first;
        }
        return last.onCurve() ? last : between(last, first);
    }

    private static Node between(Node one, Node other) {
        return new Node((one.x() + other.x()) / 2, (one.y() + other.y()) / 2, true);
    }
}
