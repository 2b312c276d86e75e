package io.github.chengwen.watch.job;

import io.github.chengwen.io.Disk;
import io.github.chengwen.io.Hash;
import io.github.chengwen.io.Placement;
import io.github.chengwen.watch.job.FileSystemLimits.Limit;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.function.IntFunction;

/** Moves files into folders under free names, and syncs the folders (fsync). */
public final class Placing {

    private final Disk disk;
    private final FileSystemLimits limits;
    private final Placement placement;

    /**
     * Places files.
     *
     * @param limits is told what the file system cannot do
     */
    public Placing(Disk disk, FileSystemLimits limits) {
        this.disk = disk;
        this.limits = limits;
        this.placement = new Placement(disk, () -> limits.add(Limit.HARD_LINKS));
    }

    /**
     * Gives a file a name; its old one may stay.
     *
     * @return false if the name is taken
     */
    boolean place(Path file, Path name) throws IOException {
        return placement.place(file, name);
    }

    /**
     * Moves a file under the first name that is free. May be called again after a crash at any
     * point.
     *
     * @param names the name for each number from 1
     * @return where it is now
     */
    Path move(Path file, Path folder, IntFunction<Path> names) throws IOException {
        if (Files.notExists(folder)) {
            disk.createFolder(folder);
        }
        int number = 1;
        Path name = inside(folder, names.apply(number));
        while (!place(file, name) && !isSame(file, name)) {
            number++;
            name = inside(folder, names.apply(number));
        }
        sync(folder);
        disk.delete(file);
        return name;
    }

    /** Syncs a folder (fsync), where the file system supports it. */
    void sync(Path folder) throws IOException {
        if (!disk.syncFolder(folder)) {
            limits.add(Limit.FOLDER_SYNC);
        }
    }

    /** A name directly in a folder, whatever it looks like. */
    static Path inside(Path folder, Path name) {
        Path path = folder.resolve(name).normalize();
        if (!folder.equals(path.getParent())) {
            throw new IllegalArgumentException("leaves its folder");
        }
        return path;
    }

    /** Whether it is a file with this content; one that may not be read is none of ours. */
    static boolean holds(Path file, String sha256) throws IOException {
        try {
            return Hash.matches(file, sha256);
        } catch (AccessDeniedException e) {
            return false;
        }
    }

    static boolean isTaken(Path name) {
        return Files.exists(name, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether both names are those of one regular file. */
    static boolean isSame(Path one, Path other) throws IOException {
        return Files.isRegularFile(one, LinkOption.NOFOLLOW_LINKS)
                && Files.isRegularFile(other, LinkOption.NOFOLLOW_LINKS)
                && Files.isSameFile(one, other);
    }
}
