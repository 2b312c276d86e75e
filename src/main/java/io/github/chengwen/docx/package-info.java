/**
 * Writes documents as DOCX: real paragraph styles, sections, footers and settings, streamed as XML
 * into an OPC package (norm.md section 7).
 *
 * <p>The only package that uses POI, and of POI only the packaging. It knows nothing of how a draft
 * is read, of rows and pages as laid out, or of PDF, and must not.
 */
package io.github.chengwen.docx;
