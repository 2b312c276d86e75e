package io.github.chengwen.cli;

import java.io.IOException;

/** Several files were made, or none, where one file must go. */
final class SeveralFilesException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int count;

    SeveralFilesException(int count) {
        super("one file is wanted, not " + count);
        this.count = count;
    }

    int count() {
        return count;
    }
}
