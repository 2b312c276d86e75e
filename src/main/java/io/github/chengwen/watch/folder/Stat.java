package io.github.chengwen.watch.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * The attributes of a file (stat); two equal ones are a hint that nobody writes to it.
 *
 * @param size in bytes
 * @param modified its modification time in nanoseconds since 1970 as far as the system keeps them;
 *     only ever compared for equality, because clocks lie
 * @param key device and inode where there are such; empty where not
 */
public record Stat(long size, String modified, String key) {

    /** Of the file itself; a symbolic link is not followed. */
    public static Stat of(Path file) throws IOException {
        return of(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    }

    /** The same; none where it is no regular file. */
    public static Optional<Stat> ofRegular(Path file) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return attributes.isRegularFile() ? Optional.of(of(attributes)) : Optional.empty();
    }

    static Stat of(BasicFileAttributes attributes) {
        Object key = attributes.fileKey();
        return new Stat(
                attributes.size(),
                attributes.lastModifiedTime().toInstant().toString(),
                key == null ? "" : key.toString());
    }
}
