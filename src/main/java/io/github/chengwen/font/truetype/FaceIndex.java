package io.github.chengwen.font.truetype;

import java.io.IOException;

/**
 * What layout and font choice need of a face: everything but the outlines, which are by far the
 * largest part of a font file.
 */
public final class FaceIndex {
    private final CharacterMap characters;
    private final Advances advances;
    private final Traits traits;

    private FaceIndex(CharacterMap characters, Advances advances, Traits traits) {
        this.characters = characters;
        this.advances = advances;
        this.traits = traits;
    }

    /**
     * Reads it.
     *
     * @throws IOException if a table is missing or damaged
     */
    public static FaceIndex parse(TableDirectory tables) throws IOException {
        FontHeader header = FontHeader.parse(tables);
        return new FaceIndex(
                CharacterMap.parse(tables.require("cmap"), header.glyphCount()),
                Advances.parse(tables, header),
                Traits.parse(tables, header));
    }

    /** The glyph number of a character; 0, the missing glyph, for one that the face lacks. */
    public int glyph(int codePoint) {
        return characters.glyph(codePoint);
    }

    /** The advance width of a glyph in 1/1000 em. */
    public int advance(int glyph) {
        return advances.advance(glyph);
    }

    /** Weight, slant and embedding permissions. */
    public Traits traits() {
        return traits;
    }
}
