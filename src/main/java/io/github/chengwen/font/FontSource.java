package io.github.chengwen.font;

/** Where a face was found. */
public enum FontSource {
    /** The folder given with {@code --font-dir}. */
    FONT_DIR,
    /** A font folder of the operating system. */
    SYSTEM,
    /** Bundled with the program. */
    BUNDLED
}
