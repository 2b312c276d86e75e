package io.github.chengwen.cli;

import java.io.IOException;

/** Several files were made where only one can go. */
final class SeveralFilesException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int count;

    SeveralFilesException(int count) {
        super("several files: " + count);
        this.count = count;
    }

    int count() {
        return count;
    }
}
