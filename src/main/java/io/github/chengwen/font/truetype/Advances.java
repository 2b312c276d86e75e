package io.github.chengwen.font.truetype;

import java.io.IOException;

/** The advance widths of {@code hhea} and {@code hmtx}, in 1/1000 em. */
final class Advances {
    private final char[] perMille;

    private Advances(char[] perMille) {
        this.perMille = perMille;
    }

    static Advances parse(TableDirectory tables, FontHeader header) throws IOException {
        int count = tables.require("hhea").unsigned16(34);
        if (count == 0 || count > header.glyphCount()) {
            throw new IOException(count + " widths for " + header.glyphCount() + " glyphs");
        }
        FontData widths = tables.require("hmtx").slice(0, 4L * count);
        char[] perMille = new char[count];
        for (int glyph = 0; glyph < count; glyph++) {
            int width = header.perMille(widths.unsigned16(4 * glyph));
            perMille[glyph] = (char) Math.min(width, Character.MAX_VALUE);
        }
        return new Advances(perMille);
    }

    /** Glyphs beyond the table have the last width in it ({@code hmtx}, OpenType). */
    int advance(int glyph) {
        return perMille[Math.min(glyph, perMille.length - 1)];
    }
}
