package io.github.chengwen.cli.batch;

import java.io.IOException;

/** The destination takes one file, and the draft gives none or several. */
public final class SeveralFilesException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int count;

    SeveralFilesException(int count) {
        super("one file is wanted, not " + count);
        this.count = count;
    }

    public int count() {
        return count;
    }
}
