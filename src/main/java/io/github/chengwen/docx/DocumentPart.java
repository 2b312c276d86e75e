package io.github.chengwen.docx;

import io.github.chengwen.compose.StyledDocument;
import io.github.chengwen.docx.styles.Footer;
import io.github.chengwen.docx.styles.Outline;
import io.github.chengwen.docx.xml.WordXml;
import io.github.chengwen.style.Style;
import java.util.List;

/** {@code document.xml}: the contents, the paragraphs of the documents, and their section. */
final class DocumentPart {

    private DocumentPart() {}

    static byte[] write(
            StyledDocument document, List<Integer> numbers, Outline outline, List<Footer> footers) {
        Style style = document.style();
        WordParagraph paragraphs = new WordParagraph(style, outline);
        return WordXml.part(
                "document",
                xml -> {
                    xml.open("body");
                    if (!document.contents().isEmpty()) {
                        ContentsPages.write(xml, document.contents(), numbers, style);
                    }
                    document.articles()
                            .forEach(article -> article.forEach(p -> paragraphs.write(p, xml)));
                    if (document.contents().isEmpty()) {
                        Section.write(xml, style, footers);
                    } else {
                        Section.writeAfterFront(xml, style, footers);
                    }
                    xml.close();
                });
    }
}
