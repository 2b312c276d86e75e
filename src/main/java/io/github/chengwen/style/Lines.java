package io.github.chengwen.style;

/**
 * How paragraphs are broken into rows.
 *
 * @param compatibility the program in which the DOCX has the rows of the PDF
 * @param punctuation whether the PDF squeezes punctuation and so breaks rows differently
 * @param styleSeparator whether a heading that opens a paragraph is a paragraph of its own for
 *     Word, which sets both in one row (D-32)
 */
public record Lines(Compatibility compatibility, Punctuation punctuation, boolean styleSeparator) {

    /**
     * Whether the DOCX is for Word and WPS: other programs are spared what only they understand.
     */
    public boolean forWord() {
        return compatibility.equals(Match.WORD.compatibility());
    }
}
