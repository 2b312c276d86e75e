package io.github.chengwen.pdf;

import io.github.chengwen.style.Length;
import java.util.Optional;

/**
 * What a PDF is made for.
 *
 * @param level the standard that it keeps
 * @param bleed what a printer trims off around the page (F-23: trim box, bleed box, crop marks);
 *     zero for none
 * @param cropMarks whether marks outside the bleed show where to trim
 * @param cmyk the profile of the press, where red is to be printed of magenta and yellow (F-22)
 */
public record PdfOptions(
        PdfLevel level, Length bleed, boolean cropMarks, Optional<CmykProfile> cmyk) {

    /** For the archive and the office printer: PDF/A-2a, the page as it is. */
    public static final PdfOptions DEFAULT = new PdfOptions(PdfLevel.A_2A, Length.ZERO, false);

    /** With red for the screen and the office printer. */
    public PdfOptions(PdfLevel level, Length bleed, boolean cropMarks) {
        this(level, bleed, cropMarks, Optional.empty());
    }

    public PdfOptions {
        if (bleed.milliPoints() < 0) {
            throw new IllegalArgumentException("a bleed of less than nothing");
        }
    }
}
