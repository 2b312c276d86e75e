package io.github.chengwen.font;

import java.io.IOException;

/** The bounding boxes of {@code glyf}, found through {@code loca}. */
final class GlyphBoxes {
    private static final int SIDES = 4;
    private static final int GLYPH_HEADER_LENGTH = 10;

    private final FontHeader header;
    private final short[] sides;

    private GlyphBoxes(FontHeader header, short[] sides) {
        this.header = header;
        this.sides = sides;
    }

    static GlyphBoxes parse(TableDirectory tables, FontHeader header) throws IOException {
        FontData loca = tables.require("loca");
        FontData glyf = tables.require("glyf");
        short[] sides = new short[SIDES * header.glyphCount()];
        for (int glyph = 0; glyph < header.glyphCount(); glyph++) {
            long start = offset(loca, header, glyph);
            long end = offset(loca, header, glyph + 1);
            if (start == end) {
                continue;
            }
            FontData outline = glyf.slice(start, end - start).slice(0, GLYPH_HEADER_LENGTH);
            for (int side = 0; side < SIDES; side++) {
                sides[SIDES * glyph + side] = (short) outline.signed16(2 + 2 * side);
            }
        }
        return new GlyphBoxes(header, sides);
    }

    private static long offset(FontData loca, FontHeader header, int glyph) throws IOException {
        return header.longOffsets() ? loca.unsigned32(4 * glyph) : 2L * loca.unsigned16(2 * glyph);
    }

    Box box(int glyph) {
        int at = SIDES * glyph;
        return new Box(
                header.perMille(sides[at]),
                header.perMille(sides[at + 1]),
                header.perMille(sides[at + 2]),
                header.perMille(sides[at + 3]));
    }
}
