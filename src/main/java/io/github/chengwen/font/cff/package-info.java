/**
 * Compact Font Format: the outlines of OpenType fonts with PostScript outlines, and subsets of them
 * (Adobe Technical Notes 5176, "The Compact Font Format Specification", and 5177, "The Type 2
 * Charstring Format").
 *
 * <p>It knows glyph numbers only: no character, and not in what file a subset is embedded.
 */
package io.github.chengwen.font.cff;
