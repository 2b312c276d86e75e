package io.github.chengwen.style;

/** Whether a PDF is to be made fast or small; it shows the same. */
public enum PdfSize {
    /** Fast: the fonts, most of a file, without a search for what repeats. */
    USUAL,
    /** A tenth smaller, as zlib can do no better, and slower. */
    SMALL
}
