package io.github.chengwen.watch.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.util.Set;

/**
 * Reads files below a folder without following a symbolic link at any step of the way. Each folder
 * is opened from the one above it (openat), so it does not help to swap one for a link between a
 * check and the reading. Windows has no such calls; there only the last step is safe.
 */
public final class NoFollow {

    private static final Set<OpenOption> READING =
            Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);

    private NoFollow() {}

    /**
     * The first bytes of a regular file.
     *
     * @param name its path below the folder
     */
    public static byte[] read(Path folder, Path name, int most) throws IOException {
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            if (stream instanceof SecureDirectoryStream<Path> secure) {
                return read(secure, name, most);
            }
        }
        try (InputStream in =
                Files.newInputStream(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(most);
        }
    }

    private static byte[] read(SecureDirectoryStream<Path> at, Path name, int most)
            throws IOException {
        Path first = name.getName(0);
        if (name.getNameCount() > 1) {
            try (SecureDirectoryStream<Path> below =
                    at.newDirectoryStream(first, LinkOption.NOFOLLOW_LINKS)) {
                return read(below, name.subpath(1, name.getNameCount()), most);
            }
        }
        var view =
                at.getFileAttributeView(
                        first, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (!view.readAttributes().isRegularFile()) {
            throw new FileSystemException(name.toString(), null, "not a regular file");
        }
        try (InputStream in = Channels.newInputStream(at.newByteChannel(first, READING))) {
            return in.readNBytes(most);
        }
    }
}
