package io.github.chengwen.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import io.github.chengwen.style.Ink;

/**
 * Colours as a page has them: black in device gray, so that printers take black ink alone (F-20),
 * red in device RGB (Z-14). Every page begins in black.
 */
final class Inks {

    private static final float FULL = 255;

    private Inks() {}

    static void set(Ink ink, PdfContentByte content) {
        if (ink != Ink.BLACK) {
            int rgb = ink.rgb();
            content.setRGBColorFillF(
                    (rgb >> 16) / FULL, (rgb >> 8 & 0xFF) / FULL, (rgb & 0xFF) / FULL);
        }
    }

    /** Back to black. */
    static void reset(Ink ink, PdfContentByte content) {
        if (ink != Ink.BLACK) {
            content.setGrayFill(0);
        }
    }
}
