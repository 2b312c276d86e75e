package io.github.chengwen.picture;

import io.github.chengwen.font.outline.Outline;
import java.awt.geom.PathIterator;

/**
 * The shape of a glyph as the path data of SVG (SVG 2, "Path data"): whole thousandths of an em, y
 * downwards, every command relative to the point before it, which makes it a third shorter than
 * absolute numbers would. A path that begins with a move to the glyph's origin draws it there.
 */
final class GlyphData {

    private static final double UNITS = 1000;

    private final StringBuilder data = new StringBuilder();
    private int x;
    private int y;
    private int startX;
    private int startY;

    private GlyphData() {}

    /** Empty for a glyph without ink. */
    static String of(Outline outline) {
        GlyphData glyph = new GlyphData();
        double[] points = new double[6];
        PathIterator path = GlyphPath.of(outline).getPathIterator(null);
        for (; !path.isDone(); path.next()) {
            glyph.add(path.currentSegment(points), points);
        }
        return glyph.data.toString();
    }

    private void add(int segment, double[] points) {
        switch (segment) {
            case PathIterator.SEG_MOVETO -> {
                data.append('m');
                pair(points, 0);
                moveTo(points, 0);
                startX = x;
                startY = y;
            }
            case PathIterator.SEG_LINETO -> lineTo(points);
            case PathIterator.SEG_QUADTO -> {
                data.append('q');
                pair(points, 0);
                number(across(points, 2) - x, true);
                number(down(points, 2) - y, true);
                moveTo(points, 2);
            }
            default -> {
                data.append('z');
                x = startX;
                y = startY;
            }
        }
    }

    private void lineTo(double[] points) {
        int dx = across(points, 0) - x;
        int dy = down(points, 0) - y;
        if (dx == 0 && dy == 0) {
            return;
        }
        if (dy == 0) {
            data.append('h').append(dx);
        } else if (dx == 0) {
            data.append('v').append(dy);
        } else {
            data.append('l');
            pair(points, 0);
        }
        moveTo(points, 0);
    }

    private void pair(double[] points, int index) {
        number(across(points, index) - x, false);
        number(down(points, index) - y, true);
    }

    /** A minus sign parts two numbers as well as a space does. */
    private void number(int value, boolean follows) {
        if (follows && value >= 0) {
            data.append(' ');
        }
        data.append(value);
    }

    private void moveTo(double[] points, int index) {
        x = across(points, index);
        y = down(points, index);
    }

    private static int across(double[] points, int index) {
        return (int) Math.round(points[index] * UNITS);
    }

    private static int down(double[] points, int index) {
        return (int) -Math.round(points[index + 1] * UNITS);
    }
}
