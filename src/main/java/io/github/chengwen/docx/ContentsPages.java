package io.github.chengwen.docx;

import io.github.chengwen.compose.styled.StyledDocument;
import io.github.chengwen.compose.styled.StyledParagraph;
import io.github.chengwen.docx.styles.ContentsStyles;
import io.github.chengwen.docx.xml.Property;
import io.github.chengwen.docx.xml.WordXml;
import io.github.chengwen.style.Style;
import java.util.List;

/**
 * The contents before the documents of a collection (S-31): a field with the finished result
 * inside, so that no program needs to make it on opening and Word can make it anew, and a section
 * of its own without page numbers.
 */
final class ContentsPages {

    private ContentsPages() {}

    /**
     * Writes them.
     *
     * @param document whose contents they are
     * @param numbers of the pages on which the documents of the file begin
     */
    static void write(
            WordXml xml, StyledDocument document, List<Integer> numbers, Section section) {
        Style style = document.style();
        boolean begun = false;
        xml.open("sdt").properties("sdtPr", List.of(gallery())).open("sdtContent");
        int left = document.contents().size();
        for (StyledParagraph paragraph : document.contents()) {
            left--;
            String id = ContentsStyles.idOf(paragraph);
            xml.open("p").properties("pPr", WordParagraph.style(id));
            if (paragraph.listed().isEmpty()) {
                WordRun.of(paragraph, style).forEach(run -> run.write(xml));
            } else {
                if (!begun) {
                    WordField.begin(xml, "TOC \\o \"1-1\" \\h");
                    begun = true;
                }
                int listed = paragraph.listed().getAsInt();
                entry(xml, paragraph, listed, numbers.get(listed), style);
            }
            if (left == 0) {
                WordField.end(xml);
            }
            xml.close();
        }
        xml.close().close();
        xml.open("p").open("pPr").value("pStyle", ContentsStyles.idOfEnd());
        section.writeFront(xml);
        xml.close().close();
    }

    /** With it Word shows a button above the contents that makes them anew. */
    private static Property gallery() {
        return Property.on("docPartObj")
                .holding(Property.of("docPartGallery", "Table of Contents"))
                .holding(Property.on("docPartUnique"));
    }

    private static void entry(
            WordXml xml, StyledParagraph entry, int document, int page, Style style) {
        String bookmark = new WordBookmark(document).name();
        xml.open("hyperlink").attribute("anchor", bookmark).attribute("history", "1");
        WordRun.of(entry, style).forEach(run -> run.write(xml));
        WordRun.open(xml).empty(Property.on("tab")).close();
        WordField.write(xml, "PAGEREF " + bookmark + " \\h", Integer.toString(page));
        xml.close();
    }
}
