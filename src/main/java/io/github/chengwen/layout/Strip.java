package io.github.chengwen.layout;

/**
 * A row as the page breaker sees it.
 *
 * @param before blank height above it, which vanishes at the top of a page after the first
 * @param pitch its own height
 * @param glued whether the row after it must be on the same page
 */
record Strip(int before, int pitch, boolean glued) {}
