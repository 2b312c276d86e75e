package io.github.chengwen.io;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Gives a finished file its name without taking the name from another file.
 *
 * <p>A hard link fails if the name is taken, an atomic rename does not; so a link it is wherever
 * there are links. They are missing on some file systems, and Linux by default allows none to files
 * of other users. There the name is looked for and the file renamed, which another process could
 * get in between (TOCTOU).
 */
public final class Placement {

    private final Disk disk;
    private final Runnable withoutLinks;

    /**
     * Places files on a disk.
     *
     * @param withoutLinks is run when a file was renamed because there are no hard links
     */
    public Placement(Disk disk, Runnable withoutLinks) {
        this.disk = disk;
        this.withoutLinks = withoutLinks;
    }

    /**
     * Gives a file a name; its old one may stay.
     *
     * @return false if the name is taken
     * @throws NoSuchFileException if the file or the folder of the name is missing
     */
    public boolean place(Path file, Path name) throws IOException {
        try {
            disk.link(name, file);
            return true;
        } catch (FileAlreadyExistsException taken) {
            return false;
        } catch (NoSuchFileException missing) {
            throw missing;
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            return lookAndRename(file, name);
        }
    }

    /** One at a time, so that no other thread takes the name between the look and the rename. */
    private synchronized boolean lookAndRename(Path file, Path name) throws IOException {
        if (Files.exists(name, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        disk.move(file, name);
        withoutLinks.run();
        return true;
    }
}
