package io.github.chengwen.style;

/** What becomes of the blank halves of full-width punctuation. */
public enum Punctuation {
    /** Nothing, so that all programs break alike (L-21). */
    PORTABLE,
    /** Squeezed as in good printing (L-30…L-36). Only the PDF can be so, not the DOCX beside it. */
    GB
}
