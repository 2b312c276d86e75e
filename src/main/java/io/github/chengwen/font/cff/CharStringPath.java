package io.github.chengwen.font.cff;

import java.io.IOException;

/** The operators of a glyph's program that draw (5177, section 4.1). Numbers are distances. */
final class CharStringPath {

    private final CharStringSink sink;
    private double x;
    private double y;

    CharStringPath(CharStringSink sink) {
        this.sink = sink;
    }

    /**
     * Draws.
     *
     * @param n the operands; before the first operator the width may stand among them
     * @return whether the glyph ends here
     * @throws IOException for an operator that there is not
     */
    boolean draw(int operator, double[] n) throws IOException {
        switch (operator) {
            case 4 -> move(0, last(n, 1));
            case 21 -> move(last(n, 2), last(n, 1));
            case 22 -> move(last(n, 1), 0);
            case 5 -> lines(n, 0, n.length);
            case 6 -> alternatingLines(n, true);
            case 7 -> alternatingLines(n, false);
            case 8 -> curves(n, 0, n.length);
            case 24 -> {
                curves(n, 0, n.length - 2);
                lines(n, Math.max(0, n.length - 2), n.length);
            }
            case 25 -> {
                lines(n, 0, n.length - 6);
                curves(n, Math.max(0, n.length - 6), n.length);
            }
            case 26 -> flatCurves(n, false);
            case 27 -> flatCurves(n, true);
            case 30 -> alternatingCurves(n, false);
            case 31 -> alternatingCurves(n, true);
            case 14 -> {
                return true;
            }
            default -> throw new IOException("operator " + operator + " in a glyph");
        }
        return false;
    }

    private static double last(double[] n, int back) throws IOException {
        if (n.length < back) {
            throw new IOException("a move without its numbers");
        }
        return n[n.length - back];
    }

    private void move(double dx, double dy) {
        x += dx;
        y += dy;
        sink.moveTo(x, y);
    }

    private void line(double dx, double dy) {
        x += dx;
        y += dy;
        sink.lineTo(x, y);
    }

    private void curve(double dx1, double dy1, double dx2, double dy2, double dx3, double dy3) {
        double x1 = x + dx1;
        double y1 = y + dy1;
        double x2 = x1 + dx2;
        double y2 = y1 + dy2;
        x = x2 + dx3;
        y = y2 + dy3;
        sink.curveTo(x1, y1, x2, y2, x, y);
    }

    private void lines(double[] n, int from, int to) {
        for (int i = from; i + 1 < to; i += 2) {
            line(n[i], n[i + 1]);
        }
    }

    private void alternatingLines(double[] n, boolean horizontalFirst) {
        boolean horizontal = horizontalFirst;
        for (double length : n) {
            line(horizontal ? length : 0, horizontal ? 0 : length);
            horizontal = !horizontal;
        }
    }

    private void curves(double[] n, int from, int to) {
        for (int i = from; i + 5 < to; i += 6) {
            curve(n[i], n[i + 1], n[i + 2], n[i + 3], n[i + 4], n[i + 5]);
        }
    }

    /** Curves that begin and end horizontally, or vertically; an odd number turns the first. */
    private void flatCurves(double[] n, boolean horizontal) {
        int at = n.length % 4 == 0 ? 0 : 1;
        double turn = at == 0 ? 0 : n[0];
        for (; at + 3 < n.length; at += 4) {
            if (horizontal) {
                curve(n[at], turn, n[at + 1], n[at + 2], n[at + 3], 0);
            } else {
                curve(turn, n[at], n[at + 1], n[at + 2], 0, n[at + 3]);
            }
            turn = 0;
        }
    }

    /** Curves from horizontal to vertical and back; a number left over turns the last. */
    private void alternatingCurves(double[] n, boolean horizontalFirst) {
        boolean horizontal = horizontalFirst;
        for (int at = 0; at + 3 < n.length; at += 4) {
            double turn = n.length - at == 5 ? n[at + 4] : 0;
            if (horizontal) {
                curve(n[at], 0, n[at + 1], n[at + 2], turn, n[at + 3]);
            } else {
                curve(0, n[at], n[at + 1], n[at + 2], n[at + 3], turn);
            }
            horizontal = !horizontal;
        }
    }

    /**
     * Two curves that a rasteriser may draw as a line.
     *
     * @param operator behind the escape
     * @throws IOException for any other operator
     */
    void flex(int operator, double[] n) throws IOException {
        int needed =
                switch (operator) {
                    case 34 -> 7;
                    case 35 -> 12;
                    case 36 -> 9;
                    case 37 -> 11;
                    default -> throw new IOException("operator 12 " + operator + " in a glyph");
                };
        if (n.length < needed) {
            throw new IOException("a flex without its numbers");
        }
        switch (operator) {
            case 34 -> {
                curve(n[0], 0, n[1], n[2], n[3], 0);
                curve(n[4], 0, n[5], -n[2], n[6], 0);
            }
            case 36 -> {
                curve(n[0], n[1], n[2], n[3], n[4], 0);
                curve(n[5], 0, n[6], n[7], n[8], -(n[1] + n[3] + n[7]));
            }
            case 37 -> {
                double dx = n[0] + n[2] + n[4] + n[6] + n[8];
                double dy = n[1] + n[3] + n[5] + n[7] + n[9];
                boolean wide = Math.abs(dx) > Math.abs(dy);
                curve(n[0], n[1], n[2], n[3], n[4], n[5]);
                curve(n[6], n[7], n[8], n[9], wide ? n[10] : -dx, wide ? -dy : n[10]);
            }
            default -> curves(n, 0, 12);
        }
    }
}
