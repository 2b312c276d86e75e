package io.github.chengwen.pdf;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.PageGeometry;

/**
 * The page boxes (F-23: trim box, bleed box, crop marks): the trim box with its lower left corner
 * at the origin, the bleed box around it, the media box with the crop marks around both. All
 * lengths in points.
 */
final class PageBoxes {

    private static final Length MARK = Length.ofMillimetres(5);

    /** Between the page and a mark, so that no ink of a mark is left on a page trimmed askew. */
    private static final Length GAP = Length.ofMillimetres(3);

    private static final float LINE_WIDTH = .25f;

    private final double width;
    private final Length height;
    private final double bleed;
    private final double markStart;
    private final double margin;
    private final boolean cropMarks;

    PageBoxes(PageGeometry page, PdfOptions options) {
        width = page.width().points();
        height = page.height();
        bleed = options.bleed().points();
        cropMarks = options.cropMarks();
        markStart = Math.max(bleed, GAP.points());
        margin = cropMarks ? markStart + MARK.points() : bleed;
    }

    /** Everything, the crop marks included. */
    Rectangle media() {
        return around(margin);
    }

    /** Tells a writer where the finished page lies and how far its ink may reach. */
    void setBoxes(PdfWriter writer) {
        writer.setCropBoxSize(media());
        writer.setBoxSize("trim", around(0));
        if (bleed > 0) {
            writer.setBoxSize("bleed", around(bleed));
        }
    }

    /** Of the finished page, in thousandths of a point. */
    int height() {
        return height.milliPoints();
    }

    private Rectangle around(double distance) {
        return new Rectangle(
                (float) -distance,
                (float) -distance,
                (float) (width + distance),
                (float) (height.points() + distance));
    }

    boolean hasCropMarks() {
        return cropMarks;
    }

    /** Draws two marks at every corner of the page. */
    void drawCropMarks(PdfContentByte content) {
        content.setLineWidth(LINE_WIDTH);
        content.setGrayStroke(0);
        double top = height.points();
        for (double x : new double[] {0, width}) {
            line(content, x, -markStart, x, -margin);
            line(content, x, top + markStart, x, top + margin);
        }
        for (double y : new double[] {0, top}) {
            line(content, -markStart, y, -margin, y);
            line(content, width + markStart, y, width + margin, y);
        }
        content.stroke();
    }

    private static void line(PdfContentByte content, double x, double y, double toX, double toY) {
        content.moveTo((float) x, (float) y);
        content.lineTo((float) toX, (float) toY);
    }
}
