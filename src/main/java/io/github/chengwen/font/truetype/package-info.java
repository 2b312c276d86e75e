/**
 * The tables of a TrueType file (OpenType specification): directory, names, character map, advance
 * widths, weight and permissions. Every read is within bounds or an error.
 *
 * <p>It opens no file, and knows neither the outlines of glyphs nor what a face is used for.
 */
package io.github.chengwen.font.truetype;
