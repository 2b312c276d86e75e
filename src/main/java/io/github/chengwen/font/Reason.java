package io.github.chengwen.font;

/** Why a face has its role. */
public enum Reason {
    /** It is the face that the style names. */
    NAMED,
    /** It bears one of the other names that the style accepts. */
    ALTERNATIVE,
    /** No face of such a name was found: it comes with the program and looks alike. */
    SUBSTITUTE,
    /** Not even a substitute is there: the face of another role stands in, which shows. */
    FALLBACK
}
