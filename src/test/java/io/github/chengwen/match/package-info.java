/**
 * The rows and pages of the PDF against those that LibreOffice makes of the DOCX (lines.md): the
 * same characters in every row, on the same page, in the same place.
 */
package io.github.chengwen.match;
