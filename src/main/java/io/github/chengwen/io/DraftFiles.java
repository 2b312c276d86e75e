package io.github.chengwen.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads whole files up to a size limit. */
public final class DraftFiles {

    private DraftFiles() {}

    /**
     * The bytes of a file.
     *
     * @param limit in bytes; a larger file is refused, by its size without reading where it has one
     * @throws TooLargeException if there are more
     * @throws IOException if there is no such file, or no permission, or the disk fails
     */
    public static byte[] read(Path file, int limit) throws IOException {
        long size = Files.size(file);
        if (size > limit) {
            throw new TooLargeException(file.toString(), size);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(file.toString(), in, limit);
        }
    }

    /**
     * The bytes of a stream up to its end; does not close it.
     *
     * @param name what messages call it
     */
    public static byte[] read(String name, InputStream in, int limit) throws IOException {
        byte[] bytes = in.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw new TooLargeException(name, bytes.length);
        }
        return bytes;
    }
}
