package io.github.chengwen.font;

/** Where a face was found. */
public enum FontSource {
    /** The folder that the user names. */
    FONT_DIR,
    /** A folder of the operating system's. */
    SYSTEM,
    /** The program itself. */
    BUNDLED
}
