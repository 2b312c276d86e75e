package io.github.chengwen.font.cff;

import io.github.chengwen.font.outline.Box;
import io.github.chengwen.font.outline.Outline;
import io.github.chengwen.font.outline.Outline.Contour;
import io.github.chengwen.font.outline.Outline.Node;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/**
 * Collects an outline of cubic curves as one of quadratic curves, which all other faces have: four
 * for each, which differ from it by less than 1/1000 em. For pictures and measures; a PDF embeds
 * the curves as they are.
 */
final class QuadraticPath implements CharStringSink {

    private static final int PIECES = 4;

    private final double em;
    private final List<Contour> contours = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();
    private double x;
    private double y;

    /**
     * An empty outline.
     *
     * @param em of one font unit
     */
    QuadraticPath(double em) {
        this.em = em;
    }

    @Override
    public void moveTo(double toX, double toY) {
        close();
        add(toX, toY, true);
    }

    @Override
    public void lineTo(double toX, double toY) {
        add(toX, toY, true);
    }

    @Override
    public void curveTo(double x1, double y1, double x2, double y2, double x3, double y3) {
        double x0 = x;
        double y0 = y;
        for (int i = 0; i < PIECES; i++) {
            double from = i / (double) PIECES;
            double to = (i + 1) / (double) PIECES;
            add(control(x0, x1, x2, x3, from, to), control(y0, y1, y2, y3, from, to), false);
            add(at(x0, x1, x2, x3, to), at(y0, y1, y2, y3, to), true);
        }
        x = x3;
        y = y3;
    }

    /** The control point of the quadratic curve with the same ends and the same middle. */
    private static double control(
            double p0, double p1, double p2, double p3, double from, double to) {
        double start = at(p0, p1, p2, p3, from);
        double middle = at(p0, p1, p2, p3, (from + to) / 2);
        double end = at(p0, p1, p2, p3, to);
        return 2 * middle - (start + end) / 2;
    }

    private static double at(double p0, double p1, double p2, double p3, double t) {
        double s = 1 - t;
        return s * s * s * p0 + 3 * s * s * t * p1 + 3 * s * t * t * p2 + t * t * t * p3;
    }

    private void add(double toX, double toY, boolean onCurve) {
        nodes.add(new Node(toX * em, toY * em, onCurve));
        x = toX;
        y = toY;
    }

    private void close() {
        if (!nodes.isEmpty()) {
            contours.add(new Contour(nodes));
            nodes.clear();
        }
    }

    Outline outline() {
        close();
        return new Outline(contours);
    }

    /** The box of an outline, in 1/1000 em. */
    static Box box(Outline outline) {
        List<Node> all = outline.contours().stream().flatMap(c -> c.nodes().stream()).toList();
        if (all.isEmpty()) {
            return Box.EMPTY;
        }
        DoubleSummaryStatistics xs = all.stream().mapToDouble(Node::x).summaryStatistics();
        DoubleSummaryStatistics ys = all.stream().mapToDouble(Node::y).summaryStatistics();
        return new Box(
                perMille(xs.getMin()),
                perMille(ys.getMin()),
                perMille(xs.getMax()),
                perMille(ys.getMax()));
    }

    private static int perMille(double ems) {
        return (int) Math.round(ems * 1000);
    }
}
