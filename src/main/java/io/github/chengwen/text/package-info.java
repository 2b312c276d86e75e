/**
 * From bytes to text: encodings, line ends, and the place of each character in the file.
 *
 * <p>It knows nothing of speeches, headings or layout, and must not: a line is only a line here.
 */
package io.github.chengwen.text;
