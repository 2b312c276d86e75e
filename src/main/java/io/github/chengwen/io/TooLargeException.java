package io.github.chengwen.io;

import java.nio.file.FileSystemException;

/** A file has more bytes than its reader is willing to take. */
public final class TooLargeException extends FileSystemException {

    private static final long serialVersionUID = 1L;

    private final long length;

    TooLargeException(String file, long length) {
        super(file, null, "too large");
        this.length = length;
    }

    /** How many bytes it has, or, where only reading could tell, how many were seen. */
    public long length() {
        return length;
    }
}
