package io.github.chengwen.font;

import java.io.IOException;

/** A whole font file, and the boxes and shapes of its glyphs. */
record Outlines(byte[] content, GlyphBoxes boxes, GlyphOutlines shapes) {

    static Outlines parse(byte[] content) throws IOException {
        TableDirectory tables = TableDirectory.of(FontData.of(content)::slice);
        FontHeader header = FontHeader.parse(tables);
        GlyphData glyphs = GlyphData.of(tables, header);
        return new Outlines(
                content, GlyphBoxes.parse(glyphs, header), new GlyphOutlines(glyphs, header));
    }
}
