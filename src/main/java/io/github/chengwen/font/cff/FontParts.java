package io.github.chengwen.font.cff;

import io.github.chengwen.font.truetype.FontData;
import java.io.IOException;

/** FDSelect: the part of a font that each glyph belongs to (5176, section 19). */
final class FontParts {

    private final byte[] parts;

    private FontParts(byte[] parts) {
        this.parts = parts;
    }

    /** All glyphs belong to one part. */
    static FontParts one() {
        return new FontParts(new byte[0]);
    }

    static FontParts read(FontData data, int glyphs) throws IOException {
        int format = data.unsigned8(0);
        byte[] parts = new byte[glyphs];
        if (format == 0) {
            for (int glyph = 0; glyph < glyphs; glyph++) {
                parts[glyph] = (byte) data.unsigned8(1 + glyph);
            }
        } else if (format == 3) {
            int ranges = data.unsigned16(1);
            for (int i = 0; i < ranges; i++) {
                int first = data.unsigned16(3 + 3 * i);
                int end = Math.min(data.unsigned16(6 + 3 * i), glyphs);
                for (int glyph = first; glyph < end; glyph++) {
                    parts[glyph] = (byte) data.unsigned8(5 + 3 * i);
                }
            }
        } else {
            throw new IOException("FDSelect of format " + format);
        }
        return new FontParts(parts);
    }

    int of(int glyph) {
        return glyph < parts.length ? parts[glyph] & 0xff : 0;
    }
}
