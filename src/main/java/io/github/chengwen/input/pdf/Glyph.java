package io.github.chengwen.input.pdf;

/**
 * A character on a page.
 *
 * @param text usually one character
 * @param x of its left side in points
 * @param y of its baseline in points from the top
 * @param width in points
 * @param size of its face in points
 */
record Glyph(String text, float x, float y, float width, float size) {}
