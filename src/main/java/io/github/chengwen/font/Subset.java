package io.github.chengwen.font;

import java.util.Arrays;

/**
 * A small TrueType font of some characters of a face, for a document to hold (F-10). It has the
 * tables that ISO 32000-1, 9.9 asks of a program that is drawn by the numbers of its glyphs. Glyph
 * 0 is the missing one, the characters follow in their order, behind them come the parts of which
 * some are put together.
 */
public final class Subset {

    private static final int LETTERS = 26;
    private static final int TAG_LENGTH = 6;

    private final int[] codePoints;
    private final int[] advances;
    private final byte[] program;

    Subset(int[] codePoints, int[] advances, byte[] program) {
        this.codePoints = codePoints;
        this.advances = advances;
        this.program = program;
    }

    /**
     * The number of the glyph of a character.
     *
     * @throws IllegalArgumentException if the character was not asked for
     */
    public int glyph(int codePoint) {
        int place = Arrays.binarySearch(codePoints, codePoint);
        if (place < 0) {
            throw new IllegalArgumentException("no U+" + Integer.toHexString(codePoint));
        }
        return place + 1;
    }

    /** The characters in the order of their glyphs, of which the first has number 1. */
    public int[] codePoints() {
        return codePoints.clone();
    }

    /** How many glyphs there are, with the missing one and the parts. */
    public int glyphCount() {
        return advances.length;
    }

    /** The advance width of a glyph, in 1/1000 em. */
    public int advance(int glyph) {
        return advances[glyph];
    }

    /** The font file. */
    public byte[] program() {
        return program.clone();
    }

    /**
     * Six letters that tell subsets of a face from each other (ISO 32000-1, 9.6.4); the same
     * characters have the same.
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
