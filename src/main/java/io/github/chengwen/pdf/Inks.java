package io.github.chengwen.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import io.github.chengwen.style.Ink;

/**
 * Colours as a page has them: black in device gray, so that printers take black ink alone (F-20),
 * red in device RGB (Z-14), or in the four inks of a press (F-22, P-31). Every page begins in
 * black.
 *
 * @param cmyk whether red is printed of yellow and magenta
 */
record Inks(boolean cmyk) {

    private static final float FULL = 255;

    /** P-31: eight tenths of magenta and of yellow. */
    private static final float MAGENTA_AND_YELLOW = .8f;

    void set(Ink ink, PdfContentByte content) {
        if (ink == Ink.BLACK) {
            return;
        }
        if (cmyk) {
            content.setCMYKColorFillF(0, MAGENTA_AND_YELLOW, MAGENTA_AND_YELLOW, 0);
        } else {
            int rgb = ink.rgb();
            content.setRGBColorFillF(
                    (rgb >> 16) / FULL, (rgb >> 8 & 0xFF) / FULL, (rgb & 0xFF) / FULL);
        }
    }

    /** Back to black. */
    void reset(Ink ink, PdfContentByte content) {
        if (ink != Ink.BLACK) {
            content.setGrayFill(0);
        }
    }
}
