package io.github.chengwen.font;

import java.io.IOException;

/**
 * What layout and font choice need of a face: everything but the outlines, which are by far the
 * largest part of a font file.
 */
record FaceIndex(FontHeader header, CharacterMap characters, Advances advances, Traits traits) {

    static FaceIndex parse(TableDirectory tables) throws IOException {
        FontHeader header = FontHeader.parse(tables);
        return new FaceIndex(
                header,
                CharacterMap.parse(tables.require("cmap"), header.glyphCount()),
                Advances.parse(tables, header),
                Traits.parse(tables, header));
    }
}
