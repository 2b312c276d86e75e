/**
 * Draws pages as an archivable PDF (norm.md section 8).
 *
 * <p>The only package that uses OpenPDF. It decides which face draws a character and how the glyph
 * sits in its cell; where rows and characters stand has been decided by the layout. It knows
 * nothing of drafts or how they are read, and must not.
 */
package io.github.chengwen.pdf;
