package io.github.chengwen.input.manuscript;

import io.github.chengwen.text.Inset;
import io.github.chengwen.text.PictureFile;
import java.nio.ByteBuffer;
import java.util.Optional;

/** Finds out what a picture is that a file holds, from its first bytes. */
public final class PictureReader {

    private static final int MOST_BYTES = 50 << 20;
    private static final long MOST_PIXELS = 40_000_000;
    private static final long PNG = 0x89504e470d0a1a0aL;

    /** Where the width of a PNG stands, and how long its head is. */
    private static final int PNG_WIDTH = 16;

    private static final int PNG_HEAD = 33;

    private PictureReader() {}

    /**
     * A picture as it is shown.
     *
     * @param words that describe it; empty for none
     * @param width in twips; 0 where the file does not say
     * @param height in twips; 0 where the file does not say
     * @return nothing where it is neither PNG nor JPEG, or too large
     */
    public static Optional<Inset.Picture> read(byte[] bytes, String words, int width, int height) {
        return file(bytes)
                .map(
                        file ->
                                new Inset.Picture(
                                        file, words.strip(), positive(width), positive(height)));
    }

    private static int positive(int length) {
        return Math.max(0, Math.min(length, 1 << 16));
    }

    private static Optional<PictureFile> file(byte[] bytes) {
        if (bytes.length > MOST_BYTES || bytes.length < PNG_HEAD) {
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        if (buffer.getLong(0) == PNG) {
            return of(
                    PictureFile.Type.PNG,
                    bytes,
                    buffer.getInt(PNG_WIDTH),
                    buffer.getInt(PNG_WIDTH + Integer.BYTES));
        }
        return (buffer.getShort(0) & 0xffff) == 0xffd8 ? jpeg(bytes, buffer) : Optional.empty();
    }

    private static Optional<PictureFile> of(
            PictureFile.Type type, byte[] bytes, int width, int height) {
        boolean sane = width > 0 && height > 0 && (long) width * height <= MOST_PIXELS;
        return sane ? Optional.of(new PictureFile(type, bytes, width, height)) : Optional.empty();
    }

    /** The size is in the frame header, behind segments of other kinds; CMYK is not taken. */
    private static Optional<PictureFile> jpeg(byte[] bytes, ByteBuffer buffer) {
        int at = 2;
        while (at + 10 < buffer.limit() && (buffer.get(at) & 0xff) == 0xff) {
            int marker = buffer.get(at + 1) & 0xff;
            int length = buffer.getShort(at + 2) & 0xffff;
            boolean frame = marker >= 0xc0 && marker <= 0xc2;
            if (frame) {
                int components = buffer.get(at + 9);
                return components == 1 || components == 3
                        ? of(
                                PictureFile.Type.JPEG,
                                bytes,
                                buffer.getShort(at + 7) & 0xffff,
                                buffer.getShort(at + 5) & 0xffff)
                        : Optional.empty();
            }
            at += 2 + Math.max(2, length);
        }
        return Optional.empty();
    }
}
