package io.github.chengwen.style;

/** Whether a DOCX brings the faces that it names (D-52). */
public enum DocxFonts {
    /** It names them; the program that opens it has them, or others in their place. */
    NAMED,
    /** It has their glyphs for its own characters, so that levels look different everywhere. */
    EMBED,
    /** It also has those of the commonest characters, for what is typed later. */
    EMBED_COMMON
}
