/**
 * What a house may change about the look (lengths, faces, indents, page numbers), and the reader of
 * style files.
 *
 * <p>The only package that reads YAML. It knows nothing of drafts, of laid out pages or of file
 * formats, and must not.
 */
package io.github.chengwen.style;
