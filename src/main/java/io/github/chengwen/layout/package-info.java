/**
 * From documents and a style to pages: where every character stands.
 *
 * <p>All lengths are whole thousandths of a point, so that sums are exact and the same on every
 * machine. Widths come from a model ({@link io.github.chengwen.layout.metrics.ModelWidths}), never
 * from a font file. What comes out are the values of package {@code page}. It knows nothing of
 * fonts or file formats, and must not.
 */
package io.github.chengwen.layout;
