/**
 * The structure reader: from the lines of a raw draft to documents and blocks.
 *
 * <p>In order: {@code lines} cuts the source into lines; {@code wrap} undoes hard wraps; {@code
 * lines} drops what is not text; {@code feature} cuts lines that may hold several blocks, measures
 * the draft and gives each line its features; {@code search} finds the best reading of all lines at
 * once, with learned weights, and how sure it is; {@code block} builds documents and blocks of it
 * and checks them. {@code form} knows how dates, addresses, names, titles and the like are written;
 * the features ask it, and so does the shaping.
 *
 * <p>It knows nothing of faces, pages or file formats, and must not. Every character of the source
 * ends in a block, in the noise, or in a diagnostic.
 */
package io.github.chengwen.read;
