package io.github.chengwen.font;

import java.io.IOException;

/** A whole font file and the boxes of its glyphs. */
record Outlines(byte[] content, GlyphBoxes boxes) {

    static Outlines parse(byte[] content) throws IOException {
        TableDirectory tables = TableDirectory.of(FontData.of(content)::slice);
        return new Outlines(content, GlyphBoxes.parse(tables, FontHeader.parse(tables)));
    }
}
