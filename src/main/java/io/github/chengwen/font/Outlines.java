package io.github.chengwen.font;

import io.github.chengwen.font.outline.GlyphBoxes;
import io.github.chengwen.font.outline.GlyphData;
import io.github.chengwen.font.outline.GlyphOutlines;
import io.github.chengwen.font.truetype.FontData;
import io.github.chengwen.font.truetype.FontHeader;
import io.github.chengwen.font.truetype.TableDirectory;
import java.io.IOException;

/** A whole font file: its tables, glyph boxes, outlines and description. */
record Outlines(
        TableDirectory tables,
        GlyphData glyphs,
        GlyphBoxes boxes,
        GlyphOutlines shapes,
        FaceDescription description) {

    static Outlines parse(byte[] content) throws IOException {
        TableDirectory tables = TableDirectory.of(FontData.of(content)::slice);
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
