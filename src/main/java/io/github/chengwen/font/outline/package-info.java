/**
 * The outlines of glyphs and their bounding boxes, and how they are read from a TrueType file's
 * {@code glyf}.
 *
 * <p>It knows no character, and not where or in what a glyph is drawn.
 */
package io.github.chengwen.font.outline;
