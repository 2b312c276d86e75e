package io.github.chengwen.watch.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Replaces small files that may be lost but not torn: a reader sees the old or the new one. Without
 * waiting for the medium, because they are written every other second.
 */
final class Replacement {

    private Replacement() {}

    /**
     * Writes a file.
     *
     * @param temporary a place on the same file system
     */
    static void write(Path file, Path temporary, byte[] bytes) throws IOException {
        Files.write(temporary, bytes);
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
