package io.github.chengwen.font;

import java.io.IOException;

/** The records of {@code glyf}, found through {@code loca}. */
final class GlyphData {
    private final FontHeader header;
    private final FontData loca;
    private final FontData glyf;

    private GlyphData(FontHeader header, FontData loca, FontData glyf) {
        this.header = header;
        this.loca = loca;
        this.glyf = glyf;
    }

    static GlyphData of(TableDirectory tables, FontHeader header) throws IOException {
        return new GlyphData(header, tables.require("loca"), tables.require("glyf"));
    }

    /** The record of a glyph; empty for one without contours, such as a space. */
    FontData of(int glyph) throws IOException {
        if (glyph < 0 || glyph >= header.glyphCount()) {
            throw new IOException("glyph " + glyph + " of " + header.glyphCount());
        }
        long start = offset(glyph);
        return glyf.slice(start, offset(glyph + 1) - start);
    }

    private long offset(int glyph) throws IOException {
        return header.longOffsets() ? loca.unsigned32(4 * glyph) : 2L * loca.unsigned16(2 * glyph);
    }
}
