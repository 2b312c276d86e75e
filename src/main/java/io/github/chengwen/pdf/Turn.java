package io.github.chengwen.pdf;

import com.lowagie.text.pdf.PdfContentByte;

/**
 * Turns what is drawn by a quarter to the left, so that its upper edge is the left edge of the
 * paper (E-50). The page says by how much a viewer has to turn it back.
 */
final class Turn {

    /** By so much a viewer turns the page to the right. */
    static final int DEGREES = 90;

    private final PdfContentByte content;
    private final float height;
    private boolean open;

    /**
     * @param height of the paper, in thousandths of a point
     */
    Turn(PdfContentByte content, int height) {
        this.content = content;
        this.height = height / 1000f;
    }

    boolean isOpen() {
        return open;
    }

    /** Begins to turn, or ends. */
    void change() {
        if (open) {
            content.restoreState();
        } else {
            content.saveState();
            content.concatCTM(0, 1, -1, 0, height, 0);
        }
        open = !open;
    }
}
