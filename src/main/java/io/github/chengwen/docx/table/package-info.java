/**
 * Writes tables as WordprocessingML.
 *
 * <p>It knows nothing of pages, and must not.
 */
package io.github.chengwen.docx.table;
