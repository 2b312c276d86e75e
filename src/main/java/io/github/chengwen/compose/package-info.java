/**
 * What the paragraphs of a document look like, decided once for every format that shows them.
 *
 * <p>It knows the blocks of the model and the values of a style. It knows no file format, and no
 * line or page.
 */
package io.github.chengwen.compose;
