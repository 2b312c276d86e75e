package io.github.chengwen.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * The operations by which Chengwen changes a file system, and how drafts are read. Tests replace it
 * to make operations fail, to simulate a crash between any two of them, or to do something
 * meanwhile.
 */
public interface Disk {

    static Disk ofThisMachine() {
        return new RealDisk();
    }

    /** The first bytes of a file, at most so many; a symbolic link is not followed. */
    default byte[] read(Path file, int most) throws IOException {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(most);
        }
    }

    /** Creates a folder and its parents; existing ones are no error. */
    void createFolder(Path folder) throws IOException;

    /** Creates a new file and fsyncs it. */
    void write(Path file, byte[] bytes) throws IOException;

    /** Appends to a file, which is created if it does not exist, and fsyncs it. */
    void append(Path file, byte[] bytes) throws IOException;

    /**
     * Creates a hard link; fails if the name is taken.
     *
     * @throws UnsupportedOperationException where the file system has no hard links
     */
    void link(Path name, Path file) throws IOException;

    /** Renames atomically; silently replaces an existing file. */
    void move(Path from, Path to) throws IOException;

    /** Deletes a file or an empty folder, if it exists. */
    void delete(Path file) throws IOException;

    /**
     * Fsyncs a folder, so that the names in it survive a power cut.
     *
     * @return false where the file system does not support it
     * @throws IOException if the disk fails
     */
    boolean syncFolder(Path folder) throws IOException;
}
