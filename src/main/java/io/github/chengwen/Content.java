package io.github.chengwen;

import java.io.IOException;
import java.io.OutputStream;

/** The bytes of a finished file; immutable. */
public final class Content {

    private final byte[] bytes;

    Content(byte[] bytes) {
        this.bytes = bytes;
    }

    public int size() {
        return bytes.length;
    }

    /** A copy of the bytes. */
    public byte[] toByteArray() {
        return bytes.clone();
    }

    /** Writes the bytes; does not close the stream. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }
}
