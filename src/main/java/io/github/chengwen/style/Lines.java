package io.github.chengwen.style;

/**
 * How paragraphs are broken into rows.
 *
 * @param compatibility the program in which the DOCX has the rows of the PDF
 * @param punctuation whether the PDF squeezes punctuation and so breaks rows differently
 */
public record Lines(Compatibility compatibility, Punctuation punctuation) {}
