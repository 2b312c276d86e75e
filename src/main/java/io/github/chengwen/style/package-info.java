/**
 * What a house may change about the look: lengths, faces, indents, page numbers; and how a style
 * file says it.
 *
 * <p>The only package that reads YAML. It knows nothing of drafts, pages as laid out or file
 * formats, and must not.
 */
package io.github.chengwen.style;
