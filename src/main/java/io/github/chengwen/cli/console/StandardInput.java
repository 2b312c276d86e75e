package io.github.chengwen.cli.console;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Standard input of this process. Where it was closed at the start, as with {@code <&-} or by a
 * supervisor, the first file that Java opens for itself has taken its place; that is not read.
 */
final class StandardInput extends InputStream {

    private static final Path DESCRIPTOR = Path.of("/proc/self/fd/0");

    private final InputStream open = System.in;

    @Override
    public int read() throws IOException {
        check();
        return open.read();
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        check();
        return open.read(bytes, from, length);
    }

    private static void check() throws ClosedException {
        // The launcher knows it on every system.
        if ("closed".equals(System.getProperty("chengwen.stdin")) || isFileOfJava()) {
            throw new ClosedException();
        }
    }

    private static boolean isFileOfJava() {
        try {
            Path java = Path.of(System.getProperty("java.home", "")).toRealPath();
            return DESCRIPTOR.toRealPath().startsWith(java);
        } catch (IOException e) {
            return false; // A pipe or a terminal has no path; other systems have no such folder.
        }
    }

    /** There is no standard input. */
    static final class ClosedException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
