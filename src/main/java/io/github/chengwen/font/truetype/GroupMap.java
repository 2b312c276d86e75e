package io.github.chengwen.font.truetype;

import java.io.IOException;

/** Reads a {@code cmap} subtable of format 12: groups of code points of all planes. */
final class GroupMap {
    static final int FORMAT = 12;
    private static final int HEADER_LENGTH = 16;
    private static final int GROUP_LENGTH = 12;

    private GroupMap() {}

    static CharacterMap parse(FontData subtable, int glyphCount) throws IOException {
        long count = subtable.unsigned32(12);
        FontData groups = subtable.slice(HEADER_LENGTH, count * GROUP_LENGTH);
        CharacterMapBuilder map = new CharacterMapBuilder(glyphCount);
        for (int group = 0; group < groups.length(); group += GROUP_LENGTH) {
            long first = groups.unsigned32(group);
            long end = groups.unsigned32(group + 4);
            long glyph = groups.unsigned32(group + 8);
            map.range(first, end);
            long known = Math.min(end, first + glyphCount - 1 - glyph);
            for (long code = first; code <= known; code++) {
                map.add((int) code, (int) (glyph + code - first));
            }
        }
        return map.build();
    }
}
