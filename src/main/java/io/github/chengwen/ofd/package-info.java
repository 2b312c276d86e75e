/**
 * Draws a layout as OFD (GB/T 33190-2016, the format of official document exchange and of archives;
 * src/docs/ofd.md): a ZIP file of XML parts and embedded faces.
 *
 * <p>Where glyphs stand has been decided by the layout and {@code glyph}. It knows nothing of how
 * pages were filled or of PDF, and must not.
 */
package io.github.chengwen.ofd;
