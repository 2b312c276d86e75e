package io.github.chengwen.font.truetype;

import java.io.IOException;

/** Reads a {@code cmap} subtable of format 4: segments of the Basic Multilingual Plane. */
final class SegmentMap {
    static final int FORMAT = 4;
    private static final int END_CODES = 14;
    private static final int LAST = 0xFFFF;

    private SegmentMap() {}

    static CharacterMap parse(FontData subtable, int glyphCount) throws IOException {
        int width = subtable.unsigned16(6) & ~1;
        int startCodes = END_CODES + width + 2;
        int deltas = startCodes + width;
        int rangeOffsets = deltas + width;
        CharacterMapBuilder map = new CharacterMapBuilder(glyphCount);
        for (int segment = 0; segment < width; segment += 2) {
            int first = subtable.unsigned16(startCodes + segment);
            int end = subtable.unsigned16(END_CODES + segment);
            map.range(first, end);
            int delta = subtable.unsigned16(deltas + segment);
            int rangeOffset = subtable.unsigned16(rangeOffsets + segment);
            // U+FFFF only ends the list; some fonts map it to an arbitrary glyph.
            for (int code = first; code <= end && code < LAST; code++) {
                if (rangeOffset == 0) {
                    map.add(code, (code + delta) & 0xFFFF);
                } else {
                    int at = rangeOffsets + segment + rangeOffset + 2 * (code - first);
                    int glyph = subtable.unsigned16(at);
                    map.add(code, glyph == 0 ? 0 : (glyph + delta) & 0xFFFF);
                }
            }
        }
        return map.build();
    }
}
