package io.github.chengwen.watch.folder;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/**
 * A relative path as text that keeps every byte of it, also those that are no UTF-8 and that {@link
 * Path#toString} would lose.
 */
public final class RawName {

    private static final Path TOP = Path.of("/");

    private RawName() {}

    public static String of(Path relative) {
        return TOP.resolve(relative).toUri().getRawPath();
    }

    /**
     * The path again.
     *
     * @throws IOException if the text says no path, or one that leaves its folder
     */
    public static Path path(String text) throws IOException {
        try {
            Path absolute = Path.of(URI.create("file://" + text));
            Path root = absolute.getRoot();
            if (root == null || !absolute.normalize().equals(absolute)) {
                throw new IOException("not a path: " + text);
            }
            return root.relativize(absolute);
        } catch (IllegalArgumentException e) {
            throw new IOException("not a path: " + text, e);
        }
    }
}
