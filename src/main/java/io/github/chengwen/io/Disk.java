package io.github.chengwen.io;

import java.io.IOException;
import java.nio.file.Path;

/** The few things that publishing asks of a file system; tests replace it to let them fail. */
interface Disk {

    /** Makes a new file and waits until its bytes are on the medium. */
    void write(Path file, byte[] bytes) throws IOException;

    /**
     * Gives a file a second name; never replaces another file.
     *
     * @throws UnsupportedOperationException where the file system has no hard links
     */
    void link(Path name, Path file) throws IOException;

    /** Renames in one step; silently replaces another file. */
    void move(Path from, Path to) throws IOException;

    void delete(Path file) throws IOException;

    /** Waits until the names in a folder are on the medium, where the system can do so. */
    void syncFolder(Path folder);
}
