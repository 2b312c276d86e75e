package io.github.chengwen.text;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** The bytes of a picture as its author put them into the file; immutable. */
public final class PictureFile {

    /** How its pixels are written. */
    public enum Type {
        PNG,
        JPEG
    }

    private final Type type;
    private final byte[] bytes;
    private final int width;
    private final int height;

    /** Computed when it is asked for; empty until then. */
    private volatile String id = "";

    /**
     * A picture.
     *
     * @param width in pixels
     * @param height in pixels
     */
    public PictureFile(Type type, byte[] bytes, int width, int height) {
        this.type = type;
        this.bytes = bytes.clone();
        this.width = width;
        this.height = height;
    }

    public Type type() {
        return type;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** How many bytes it has. */
    public int size() {
        return bytes.length;
    }

    /** The same for the same bytes, and for no others: their SHA-256 in hexadecimal. */
    public String id() {
        String known = id;
        if (known.isEmpty()) {
            known = sum(bytes);
            id = known;
        }
        return known;
    }

    private static String sum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has it", e);
        }
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PictureFile file
                && type == file.type
                && Arrays.equals(bytes, file.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return type + " " + width + "×" + height;
    }
}
