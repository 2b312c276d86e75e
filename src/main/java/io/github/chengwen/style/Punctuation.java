package io.github.chengwen.style;

/** Whether full-width punctuation is squeezed. */
public enum Punctuation {
    /** L-21: no punctuation compression at all, so that all programs break alike. */
    PORTABLE,
    /** Squeezed by GB/T 15834 in the PDF (L-30…L-35); L-36: the DOCX may then break otherwise. */
    GB
}
