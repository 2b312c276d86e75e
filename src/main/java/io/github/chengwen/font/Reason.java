package io.github.chengwen.font;

/** Why a face was chosen for a role. */
public enum Reason {
    /** It is the face that the style names. */
    NAMED,
    /** It has one of the alternative names of the style. */
    ALTERNATIVE,
    /** No face of these names was found; a bundled face of similar design is used. */
    SUBSTITUTE,
    /** No substitute is present either; the face of another role is used, which shows. */
    FALLBACK
}
