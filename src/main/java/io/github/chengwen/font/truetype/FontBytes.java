package io.github.chengwen.font.truetype;

import java.io.IOException;

/** Random access to the bytes of a font, in memory or in a file. */
@FunctionalInterface
public interface FontBytes {

    /** The bytes from {@code offset}; a range beyond the end is an {@link IOException}. */
    FontData read(long offset, long length) throws IOException;
}
