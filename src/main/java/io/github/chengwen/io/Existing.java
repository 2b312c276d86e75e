package io.github.chengwen.io;

/** What happens to a file that already has the name of a new one. */
public enum Existing {
    /** It stays, and the new one is refused. */
    KEEP,
    /** The new one takes its place in one step. */
    REPLACE
}
