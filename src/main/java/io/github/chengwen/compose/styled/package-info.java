/**
 * A document with its look: the values that are composed, and that layout and every output read.
 *
 * <p>They say which characters stand in a paragraph, in which faces, how far in and with what they
 * share a page. They decide nothing, and know no file format and no line or page.
 */
package io.github.chengwen.compose.styled;
