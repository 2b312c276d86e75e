package io.github.chengwen.font.outline;

import io.github.chengwen.font.truetype.FontData;
import io.github.chengwen.font.truetype.FontHeader;
import java.io.IOException;

/** The bounding boxes of {@code glyf}. */
public final class GlyphBoxes {
    private final GlyphData glyphs;
    private final FontHeader header;

    public GlyphBoxes(GlyphData glyphs, FontHeader header) {
        this.glyphs = glyphs;
        this.header = header;
    }

    /**
     * Reads all boxes once, because a font of unknown origin may be truncated.
     *
     * @throws IOException if the data of a glyph is damaged
     */
    public void check() throws IOException {
        for (int glyph = 0; glyph < header.glyphCount(); glyph++) {
            box(glyph);
        }
    }

    /**
     * The box of a glyph; an empty one where it has no ink.
     *
     * @throws IOException if its data is damaged
     */
    public Box box(int glyph) throws IOException {
        FontData outline = glyphs.of(glyph);
        if (outline.length() == 0) {
            return Box.EMPTY;
        }
        FontData sides = outline.slice(0, GlyphData.HEADER_LENGTH);
        return new Box(
                header.perMille(sides.signed16(2)),
                header.perMille(sides.signed16(4)),
                header.perMille(sides.signed16(6)),
                header.perMille(sides.signed16(8)));
    }
}
