/**
 * What the formats of word processors have in common: fields, symbol fonts, styles, and what is
 * worth telling of heads and feet of pages.
 *
 * <p>It knows no file format, and must not.
 */
package io.github.chengwen.input.word;
