package io.github.chengwen.text;

import java.util.Arrays;

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
