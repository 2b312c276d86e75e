package io.github.chengwen.docx;

import io.github.chengwen.compose.styled.StyledParagraph;
import io.github.chengwen.docx.styles.HeadStyles;
import io.github.chengwen.docx.xml.WordXml;
import java.util.List;

/** The headers and footers without a page number: those of a letter, and that of blank pages. */
final class LetterParts {

    private LetterParts() {}

    /** The mark of a letter and the rules under it (Z-10). */
    static byte[] header(List<StyledParagraph> above, WordParagraph paragraphs) {
        return WordXml.part("hdr", xml -> above.forEach(p -> paragraphs.write(p, xml)));
    }

    /** The rules at the foot of the first page of a letter (Z-10). */
    static byte[] footer(StyledParagraph rules, WordParagraph paragraphs) {
        return WordXml.part("ftr", xml -> paragraphs.write(rules, xml));
    }

    /** Of pages that have no number (P-22). */
    static byte[] blank() {
        return WordXml.part(
                "ftr",
                xml ->
                        xml.open("p")
                                .properties("pPr", WordParagraph.style(HeadStyles.ANCHOR))
                                .close());
    }
}
