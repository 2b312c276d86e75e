package io.github.chengwen.font;

import java.util.Arrays;

/**
 * A subset for embedding (F-10: a font of the document's characters, each with a glyph of its own,
 * addressed by glyph numbers), as ISO 32000-1, 9.9 requires it. Glyph 0 is .notdef; the characters
 * follow in ascending order, then the components of composite glyphs.
 */
public final class Subset {

    private static final int LETTERS = 26;
    private static final int TAG_LENGTH = 6;

    /** What the bytes of the program are. */
    public enum Kind {
        /** A TrueType file. */
        TRUE_TYPE,
        /** A bare CFF font whose character numbers are its glyph numbers. */
        CFF
    }

    private final Kind kind;
    private final int unitsPerEm;
    private final int[] codePoints;
    private final int[] advances;
    private final byte[] program;

    Subset(Kind kind, int unitsPerEm, int[] codePoints, int[] advances, byte[] program) {
        this.kind = kind;
        this.unitsPerEm = unitsPerEm;
        this.codePoints = codePoints;
        this.advances = advances;
        this.program = program;
    }

    /** What {@link #program} is. */
    public Kind kind() {
        return kind;
    }

    /** The units of the outlines in one em. */
    int unitsPerEm() {
        return unitsPerEm;
    }

    /**
     * The glyph number of a character.
     *
     * @throws IllegalArgumentException if the character is not in the subset
     */
    public int glyph(int codePoint) {
        int place = Arrays.binarySearch(codePoints, codePoint);
        if (place < 0) {
            throw new IllegalArgumentException("no U+" + Integer.toHexString(codePoint));
        }
        return place + 1;
    }

    /** The characters in the order of their glyph numbers, from 1. */
    public int[] codePoints() {
        return codePoints.clone();
    }

    /** The number of glyphs, .notdef and components included. */
    public int glyphCount() {
        return advances.length;
    }

    /** The advance width of a glyph, in 1/1000 em. */
    public int advance(int glyph) {
        return advances[glyph];
    }

    /** The bytes of the font file. */
    public byte[] program() {
        return program.clone();
    }

    /**
     * The six-letter subset tag (ISO 32000-1, 9.6.4), the same for the same characters (F-34: same
     * input, same bytes).
     */
    public String tag() {
        int rest = Arrays.hashCode(codePoints) & Integer.MAX_VALUE;
        StringBuilder tag = new StringBuilder(TAG_LENGTH);
        for (int i = 0; i < TAG_LENGTH; i++) {
            tag.append((char) ('A' + rest % LETTERS));
            rest /= LETTERS;
        }
        return tag.toString();
    }
}
