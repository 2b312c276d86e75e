package io.github.chengwen.layout;

/**
 * The heights of a line, which page breaking works with.
 *
 * @param before blank height above it, which vanishes at the top of a page after the first
 * @param pitch its own height
 * @param glued whether the row after it must be on the same page
 */
record LineBox(int before, int pitch, boolean glued) {}
