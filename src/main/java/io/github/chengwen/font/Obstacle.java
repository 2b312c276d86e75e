package io.github.chengwen.font;

/** Why a font file with a wanted name cannot be used. */
public enum Obstacle {
    /** Neither TrueType outlines nor CFF: pictures of characters, or CFF2. */
    NO_OUTLINES,
    /** fsType forbids embedding. */
    EMBEDDING_FORBIDDEN,
    /** fsType forbids subsetting, and a PDF embeds subsets (F-10). */
    SUBSETTING_FORBIDDEN,
    /** Italic or oblique. */
    SLANTED,
    /** The wanted name is the family's, and this is a light or bold face of it. */
    WRONG_WEIGHT,
    /** Not a font, a damaged font, or a file that cannot be read. */
    UNREADABLE
}
