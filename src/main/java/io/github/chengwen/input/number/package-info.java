/**
 * Automatic numbers of paragraphs, as word processors count and write them.
 *
 * <p>It knows no file format and must not: a reader hands it levels and asks for the next number.
 */
package io.github.chengwen.input.number;
