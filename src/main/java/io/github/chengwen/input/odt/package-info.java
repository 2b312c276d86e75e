/**
 * Reads ODT (also OTT, and FODT, the same in one file) as streams, without a library.
 *
 * <p>It knows nothing of other formats, and must not; of styles it takes what decides whether there
 * is text, a page break or a number.
 */
package io.github.chengwen.input.odt;
