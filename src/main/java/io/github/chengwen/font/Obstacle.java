package io.github.chengwen.font;

/** Why a font file of the right name was not taken. */
public enum Obstacle {
    /** Several faces in one file (TTC), which the PDF writer does not embed reliably. */
    COLLECTION,
    /** CFF outlines, whose subsets come out damaged. */
    NO_TRUETYPE_OUTLINES,
    /** The font forbids embedding. */
    EMBEDDING_FORBIDDEN,
    /** The font allows embedding only as a whole, and a PDF embeds a part. */
    SUBSETTING_FORBIDDEN,
    /** Italic or oblique. */
    SLANTED,
    /** Only the family has the name, and this is a light or bold face of it. */
    WRONG_WEIGHT,
    /** No font, a damaged font, or a file that cannot be read. */
    UNREADABLE
}
