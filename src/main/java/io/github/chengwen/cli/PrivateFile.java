package io.github.chengwen.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** A file that only its owner can read. */
final class PrivateFile {

    private PrivateFile() {}

    /**
     * Writes a new one.
     *
     * @throws java.nio.file.FileAlreadyExistsException if there is one of the name
     */
    static void create(Path file, String text) throws IOException {
        Files.createFile(file, ownersOnly());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    /** Where files have no such permissions, the folder is the user's own. */
    private static FileAttribute<?>[] ownersOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
