package io.github.chengwen.input.pdf;

/**
 * A row of a page.
 *
 * @param page from 1
 * @param line of the page, from 1
 * @param x of its left side in points
 * @param end of its right side in points
 * @param y of its baseline in points from the top
 * @param size of most of its characters in points
 * @param gap the right side of the widest gap within it, in points; 0 where there is none
 */
record Row(int page, int line, String text, float x, float end, float y, float size, float gap) {}
