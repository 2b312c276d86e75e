/**
 * What a house may change about the look, as values: lengths, faces, indents, page numbers, house
 * rules.
 *
 * <p>It knows nothing of how a style is written down, of drafts, of laid out pages or of file
 * formats, and must not.
 */
package io.github.chengwen.style;
