/**
 * From bytes to characters: encodings, line ends, and where each character stands in the file.
 *
 * <p>It knows nothing of speeches, headings or layout, and must not: a line is only a line here.
 */
package io.github.chengwen.text;
