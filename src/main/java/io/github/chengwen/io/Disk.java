package io.github.chengwen.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * The few changes that Chengwen makes to a file system, and how drafts are read; tests replace it
 * to let these fail, to stop the machine between any two of them, or to do something meanwhile.
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

    /** Makes a folder and those above it; none that is there already is an error. */
    void createFolder(Path folder) throws IOException;

    /** Makes a new file and waits until its bytes are on the medium. */
    void write(Path file, byte[] bytes) throws IOException;

    /** Adds to the end of a file, which is made if need be, and waits for the medium. */
    void append(Path file, byte[] bytes) throws IOException;

    /**
     * Gives a file a second name; never replaces another file.
     *
     * @throws UnsupportedOperationException where the file system has no hard links
     */
    void link(Path name, Path file) throws IOException;

    /** Renames in one step; silently replaces another file. */
    void move(Path from, Path to) throws IOException;

    /** Deletes a file or an empty folder; that there is none is no error. */
    void delete(Path file) throws IOException;

    /**
     * Waits until the names in a folder are on the medium.
     *
     * @return false where the file system cannot do so
     * @throws IOException if the medium fails
     */
    boolean syncFolder(Path folder) throws IOException;
}
