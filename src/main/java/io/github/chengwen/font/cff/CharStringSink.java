package io.github.chengwen.font.cff;

/** Is told the outline of a glyph, in font units; every contour is closed. */
interface CharStringSink {

    void moveTo(double x, double y);

    void lineTo(double x, double y);

    void curveTo(double x1, double y1, double x2, double y2, double x3, double y3);
}
