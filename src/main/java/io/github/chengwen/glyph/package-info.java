/**
 * Which glyph of which face draws a character, and where it stands in its cell: the same for every
 * writer that draws pages.
 *
 * <p>Where rows and cells stand has been decided by the layout. It draws nothing and knows no file
 * format, and must not.
 */
package io.github.chengwen.glyph;
