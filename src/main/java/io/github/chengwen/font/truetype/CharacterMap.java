package io.github.chengwen.font.truetype;

import java.io.IOException;
import java.util.Arrays;

/** Maps code points to glyphs ({@code cmap} formats 4 and 12), as one sorted list. */
final class CharacterMap {
    private static final int WINDOWS = 3;
    private static final int MACINTOSH = 1;
    private static final int WINDOWS_SYMBOL = 0;
    private static final int RECORD_LENGTH = 8;

    private final int[] codePoints;
    private final char[] glyphs;

    CharacterMap(int[] codePoints, char[] glyphs) {
        this.codePoints = codePoints;
        this.glyphs = glyphs;
    }

    /** The Unicode subtable with the most characters: format 12 before format 4. */
    static CharacterMap parse(FontData table, int glyphCount) throws IOException {
        long basicPlane = 0;
        long allPlanes = 0;
        int subtables = table.unsigned16(2);
        for (int i = 0; i < subtables; i++) {
            int record = 4 + i * RECORD_LENGTH;
            int platform = table.unsigned16(record);
            int encoding = table.unsigned16(record + 2);
            long offset = table.unsigned32(record + 4);
            if (platform == MACINTOSH || (platform == WINDOWS && encoding == WINDOWS_SYMBOL)) {
                continue;
            }
            switch (table.from(offset).unsigned16(0)) {
                case SegmentMap.FORMAT -> basicPlane = offset;
                case GroupMap.FORMAT -> allPlanes = offset;
                default -> {
                    // Other formats are for variation selectors or obsolete.
                }
            }
        }
        if (allPlanes > 0) {
            return GroupMap.parse(table.from(allPlanes), glyphCount);
        }
        if (basicPlane > 0) {
            return SegmentMap.parse(table.from(basicPlane), glyphCount);
        }
        throw new IOException("the font has no Unicode character map of format 4 or 12");
    }

    /** The glyph, 0 where the face has none. */
    int glyph(int codePoint) {
        int index = Arrays.binarySearch(codePoints, codePoint);
        return index < 0 ? 0 : glyphs[index];
    }

    int size() {
        return codePoints.length;
    }
}
