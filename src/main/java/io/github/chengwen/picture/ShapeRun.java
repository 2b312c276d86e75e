package io.github.chengwen.picture;

import io.github.chengwen.font.Face;
import io.github.chengwen.style.Ink;
import java.util.List;

/**
 * Glyphs of one face, size and width on one baseline.
 *
 * @param face that draws them
 * @param size in thousandths of a point
 * @param scale how much wider than designed they are drawn
 * @param ink what they are printed in
 * @param characters code points
 * @param origins of their glyphs, in thousandths of a point from the left edge of the paper
 */
public record ShapeRun(
        Face face,
        int size,
        double scale,
        Ink ink,
        List<Integer> characters,
        List<Integer> origins) {

    public ShapeRun {
        characters = List.copyOf(characters);
        origins = List.copyOf(origins);
    }

    /** The name of the face's file. */
    public String faceName() {
        String file = face.file();
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    /**
     * The shape of one of the characters as the path data of SVG: whole thousandths of an em, y
     * downwards, relative to the glyph's origin; empty where there is no ink.
     */
    public String path(int character) {
        return GlyphData.of(face.outline(character));
    }
}
