package io.github.chengwen.font.truetype;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** A slice of a font file with bounds-checked big-endian reads. */
public final class FontData {
    private final byte[] bytes;
    private final int start;
    private final int length;

    private FontData(byte[] bytes, int start, int length) {
        this.bytes = bytes;
        this.start = start;
        this.length = length;
    }

    public static FontData of(byte[] bytes) {
        return new FontData(bytes, 0, bytes.length);
    }

    public int length() {
        return length;
    }

    public FontData slice(long offset, long size) throws IOException {
        require(offset, size);
        return new FontData(bytes, start + (int) offset, (int) size);
    }

    public FontData from(long offset) throws IOException {
        return slice(offset, length - offset);
    }

    public int unsigned8(int offset) throws IOException {
        require(offset, 1);
        return bytes[start + offset] & 0xFF;
    }

    public int unsigned16(int offset) throws IOException {
        return (unsigned8(offset) << 8) | unsigned8(offset + 1);
    }

    public int signed16(int offset) throws IOException {
        return (short) unsigned16(offset);
    }

    public long unsigned32(int offset) throws IOException {
        return ((long) unsigned16(offset) << 16) | unsigned16(offset + 2);
    }

    public byte[] copy() {
        return Arrays.copyOfRange(bytes, start, start + length);
    }

    public void copyTo(ByteBuffer buffer) {
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
