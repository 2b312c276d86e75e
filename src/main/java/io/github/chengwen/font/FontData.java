package io.github.chengwen.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** A slice of a font file with bounds-checked big-endian reads. */
final class FontData {
    private final byte[] bytes;
    private final int start;
    private final int length;

    private FontData(byte[] bytes, int start, int length) {
        this.bytes = bytes;
        this.start = start;
        this.length = length;
    }

    static FontData of(byte[] bytes) {
        return new FontData(bytes, 0, bytes.length);
    }

    int length() {
        return length;
    }

    FontData slice(long offset, long size) throws IOException {
        require(offset, size);
        return new FontData(bytes, start + (int) offset, (int) size);
    }

    FontData from(long offset) throws IOException {
        return slice(offset, length - offset);
    }

    int unsigned8(int offset) throws IOException {
        require(offset, 1);
        return bytes[start + offset] & 0xFF;
    }

    int unsigned16(int offset) throws IOException {
        return (unsigned8(offset) << 8) | unsigned8(offset + 1);
    }

    int signed16(int offset) throws IOException {
        return (short) unsigned16(offset);
    }

    long unsigned32(int offset) throws IOException {
        return ((long) unsigned16(offset) << 16) | unsigned16(offset + 2);
    }

    byte[] copy() {
        return Arrays.copyOfRange(bytes, start, start + length);
    }

    void copyTo(ByteBuffer buffer) {
        buffer.put(bytes, start, length);
    }

    private void require(long offset, long size) throws IOException {
        if (offset < 0 || size < 0 || offset + size > length) {
            throw new IOException(
                    "the font data ends at byte "
                            + length
                            + ", byte "
                            + (offset + size)
                            + " is wanted");
        }
    }
}
