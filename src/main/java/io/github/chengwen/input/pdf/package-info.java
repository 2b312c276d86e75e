/**
 * Reads PDF files that have text, by PDFBox: rows by the places of their glyphs, paragraphs by the
 * margins that the rows reach.
 *
 * <p>A scan is refused, and so is a page of two columns, whose order only a person knows. The
 * package knows nothing of other formats, and must not.
 */
package io.github.chengwen.input.pdf;
