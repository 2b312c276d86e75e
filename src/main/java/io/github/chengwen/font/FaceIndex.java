package io.github.chengwen.font;

import java.io.IOException;

/**
 * What is needed of a face before anything is drawn. The outlines, by far the largest part of a
 * font file, are not.
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
