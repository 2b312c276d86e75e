/**
 * How wide the columns of a table are.
 *
 * <p>It knows widths of characters and nothing of pages or file formats, and must not.
 */
package io.github.chengwen.compose.table;
