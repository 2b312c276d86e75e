package io.github.chengwen.page;

import io.github.chengwen.style.FaceRole;

/**
 * Characters in one face and size on one baseline.
 *
 * @param text the characters in reading order
 * @param face the part that the face plays; which font file that is, the writer finds out
 * @param size in thousandths of a point
 * @param x where the first character's cell begins, from the left edge of the paper
 * @param advances one for each code point of the text
 */
public record GlyphRun(String text, FaceRole face, int size, int x, Advances advances) {

    public GlyphRun shiftedBy(int distance) {
        return new GlyphRun(text, face, size, x + distance, advances);
    }
}
