package io.github.chengwen.font;

import java.io.IOException;

/** The bounding boxes of {@code glyf}. */
final class GlyphBoxes {
    private static final int SIDES = 4;
    private static final int GLYPH_HEADER_LENGTH = 10;

    private final FontHeader header;
    private final short[] sides;

    private GlyphBoxes(FontHeader header, short[] sides) {
        this.header = header;
        this.sides = sides;
    }

    static GlyphBoxes parse(GlyphData glyphs, FontHeader header) throws IOException {
        short[] sides = new short[SIDES * header.glyphCount()];
        for (int glyph = 0; glyph < header.glyphCount(); glyph++) {
            FontData outline = glyphs.of(glyph);
            if (outline.length() == 0) {
                continue;
            }
            FontData box = outline.slice(0, GLYPH_HEADER_LENGTH);
            for (int side = 0; side < SIDES; side++) {
                sides[SIDES * glyph + side] = (short) box.signed16(2 + 2 * side);
            }
        }
        return new GlyphBoxes(header, sides);
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
