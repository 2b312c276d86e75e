package io.github.chengwen.docx;

import io.github.chengwen.compose.ImprintPlace;
import io.github.chengwen.compose.ImprintPlace.OnPage;
import io.github.chengwen.compose.ParagraphRole;
import io.github.chengwen.compose.StyledDocument;
import io.github.chengwen.compose.StyledParagraph;
import io.github.chengwen.docx.styles.HeadStyles;
import io.github.chengwen.docx.styles.WordStyle;
import io.github.chengwen.docx.xml.WordXml;
import java.util.List;

/** {@code document.xml}: the contents, the paragraphs of the documents, and their section. */
final class DocumentPart {

    private final StyledDocument document;
    private final WordParagraph paragraphs;
    private final Section section;

    DocumentPart(StyledDocument document, WordParagraph paragraphs) {
        this.document = document;
        this.paragraphs = paragraphs;
        this.section = new Section(document);
    }

    /**
     * The part.
     *
     * @param numbers of the pages on which the documents begin
     * @param imprint where it stands
     */
    byte[] write(List<Integer> numbers, ImprintPlace imprint) {
        return WordXml.part(
                "document",
                xml -> {
                    xml.open("body");
                    if (!document.contents().isEmpty()) {
                        ContentsPages.write(xml, document, numbers, section);
                    }
                    document.articles().forEach(article -> write(article, xml));
                    if (imprint.page() != OnPage.NONE) {
                        imprint(xml, imprint);
                    }
                    if (imprint.page() == OnPage.AFTER_BLANK) {
                        section.writeUnnumbered(xml);
                    } else if (document.contents().isEmpty()) {
                        section.write(xml);
                    } else {
                        section.writeAfterFront(xml);
                    }
                    xml.close();
                });
    }

    /** Several lines of a mark are a table (Z-04). */
    private void write(List<StyledParagraph> article, WordXml xml) {
        List<StyledParagraph> mark = article.stream().filter(DocumentPart::isOfMark).toList();
        if (mark.size() < 2) {
            article.forEach(paragraph -> paragraphs.write(paragraph, xml));
            return;
        }
        int first = article.indexOf(mark.get(0));
        article.subList(0, first).forEach(paragraph -> paragraphs.write(paragraph, xml));
        new JointMarkTable(mark).write(xml);
        article.subList(first + mark.size(), article.size())
                .forEach(paragraph -> paragraphs.write(paragraph, xml));
    }

    private static boolean isOfMark(StyledParagraph paragraph) {
        return paragraph.role() == ParagraphRole.ORGAN_MARK
                || paragraph.role() == ParagraphRole.MARK_SUFFIX;
    }

    /** Z-08: the blank page is written out; programs leave one out that they make themselves. */
    private void imprint(WordXml xml, ImprintPlace imprint) {
        if (imprint.page() == OnPage.AFTER_BLANK) {
            xml.open("p").open("pPr").value("pStyle", HeadStyles.ANCHOR);
            section.write(xml);
            xml.close().close();
            xml.open("p").properties("pPr", WordParagraph.style(WordStyle.BLANK.id())).close();
        }
        new ImprintBox(
                        paragraphs,
                        document.imprint(),
                        document.style().page().coreWidth(),
                        imprint.height())
                .write(xml, imprint.page() != OnPage.SAME);
    }
}
