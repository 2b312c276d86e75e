package io.github.chengwen.io;

import java.nio.file.FileSystemException;

/** A file is larger than its reader's limit. */
public final class TooLargeException extends FileSystemException {

    private static final long serialVersionUID = 1L;

    private final long length;

    TooLargeException(String file, long length) {
        super(file, null, "too large");
        this.length = length;
    }

    /** The size of the file; of a stream, the number of bytes read so far. */
    public long length() {
        return length;
    }
}
