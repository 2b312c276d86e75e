/**
 * The paragraph and character styles of one file (D-01…D-31): which there are, what each says, and
 * which one a paragraph, heading or footer gets.
 *
 * <p>It knows no text of a document, and not what a part is packed in.
 */
package io.github.chengwen.docx.styles;
