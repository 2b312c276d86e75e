/**
 * How wide characters are by the model that Word, WPS and the PDF share (L-10…L-14), and texts
 * measured by it.
 *
 * <p>It asks no face, and knows nothing of where lines end.
 */
package io.github.chengwen.layout.metrics;
