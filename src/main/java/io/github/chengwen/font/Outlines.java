package io.github.chengwen.font;

import io.github.chengwen.font.outline.GlyphBoxes;
import io.github.chengwen.font.outline.GlyphData;
import io.github.chengwen.font.outline.GlyphOutlines;
import io.github.chengwen.font.truetype.FontHeader;
import io.github.chengwen.font.truetype.TableDirectory;
import java.io.IOException;

/** A whole face: its tables, glyph boxes, outlines and description. */
record Outlines(
        TableDirectory tables,
        GlyphData glyphs,
        GlyphBoxes boxes,
        GlyphOutlines shapes,
        FaceDescription description) {

    static Outlines parse(TableDirectory tables) throws IOException {
        FontHeader header = FontHeader.parse(tables);
        GlyphData glyphs = GlyphData.of(tables, header);
        return new Outlines(
                tables,
                glyphs,
                new GlyphBoxes(glyphs, header),
                new GlyphOutlines(glyphs, header),
                FaceDescription.parse(tables, header));
    }
}
