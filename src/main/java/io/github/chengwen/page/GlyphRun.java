package io.github.chengwen.page;

import io.github.chengwen.style.FaceRole;
import io.github.chengwen.style.Ink;

/**
 * Characters in one face, size and colour on one baseline.
 *
 * @param text the characters in reading order
 * @param face the part that the face plays; which font file that is, the writer finds out
 * @param size in thousandths of a point
 * @param x where the first character's cell begins, from the left edge of the paper
 * @param advances one for each code point of the text
 * @param ink what they are printed in
 * @param widthPercent how wide they are drawn, in hundredths of their design (H-06: a long mark is
 *     narrowed); the advances have it already
 */
public record GlyphRun(
        String text, FaceRole face, int size, int x, Advances advances, Ink ink, int widthPercent) {

    /** As they are designed. */
    public static final int FULL_WIDTH = 100;

    /** Black characters of their own width. */
    public GlyphRun(String text, FaceRole face, int size, int x, Advances advances) {
        this(text, face, size, x, advances, Ink.BLACK, FULL_WIDTH);
    }

    public GlyphRun shiftedBy(int distance) {
        return new GlyphRun(text, face, size, x + distance, advances, ink, widthPercent);
    }
}
