/**
 * Writes documents as DOCX (norm.md section 7): the paragraphs and runs of the documents, the
 * contents, the sections and the settings.
 *
 * <p>It knows nothing of how a draft is read, of lines and pages as laid out, or of PDF, and must
 * not.
 */
package io.github.chengwen.docx;
