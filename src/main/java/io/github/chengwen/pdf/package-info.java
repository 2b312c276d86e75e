/**
 * Draws pages as an archivable PDF (norm.md section 8).
 *
 * <p>The only package that uses OpenPDF. Where glyphs stand has been decided by the layout and
 * {@code glyph}. It knows nothing of drafts or how they are read, and must not.
 */
package io.github.chengwen.pdf;
