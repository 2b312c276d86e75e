/**
 * Draws pages as pictures, for people who want to look and for tests.
 *
 * <p>The only package that uses Java2D. It fills the outlines that {@code font} reads; fonts of the
 * machine and its way of drawing text play no part, so that a page looks the same everywhere. Where
 * glyphs stand has been decided by the layout and {@code glyph}.
 */
package io.github.chengwen.picture;
