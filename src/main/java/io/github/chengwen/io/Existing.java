package io.github.chengwen.io;

/** What to do when the target of a new file exists. */
public enum Existing {
    /** Keep it and refuse the new one. */
    KEEP,
    /** Replace it atomically. */
    REPLACE
}
