package io.github.chengwen.font.truetype;

import java.io.IOException;
import java.util.Arrays;

/** Builds a {@link CharacterMap} from pairs in ascending order of code points. */
final class CharacterMapBuilder {
    private static final int FIRST_CAPACITY = 1 << 12;

    private final int glyphCount;
    private int[] codePoints = new int[FIRST_CAPACITY];
    private char[] glyphs = new char[FIRST_CAPACITY];
    private int size;
    private int last = -1;

    CharacterMapBuilder(int glyphCount) {
        this.glyphCount = glyphCount;
    }

    /**
     * Begins a range of code points.
     *
     * @throws IOException if it does not follow the range before it: overlapping ranges of a
     *     hostile font could fill memory
     */
    void range(long first, long end) throws IOException {
        if (first <= last || end < first || end > Character.MAX_CODE_POINT) {
            throw new IOException("the ranges of the character map are not in order");
        }
        last = (int) end;
    }

    /** Adds a pair; a glyph number beyond the font's count is taken as missing. */
    void add(int codePoint, int glyph) {
        if (glyph == 0 || glyph >= glyphCount) {
            return;
        }
        if (size == codePoints.length) {
            codePoints = Arrays.copyOf(codePoints, size * 2);
            glyphs = Arrays.copyOf(glyphs, size * 2);
        }
        codePoints[size] = codePoint;
        glyphs[size++] = (char) glyph;
    }

    CharacterMap build() {
        return new CharacterMap(Arrays.copyOf(codePoints, size), Arrays.copyOf(glyphs, size));
    }
}
