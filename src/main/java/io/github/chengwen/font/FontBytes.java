package io.github.chengwen.font;

import java.io.IOException;

/** Where the tables of a font are read from: memory, or a file of which little is needed. */
@FunctionalInterface
interface FontBytes {

    /** The bytes from {@code offset}; a range beyond the end is an {@link IOException}. */
    FontData read(long offset, long length) throws IOException;
}
