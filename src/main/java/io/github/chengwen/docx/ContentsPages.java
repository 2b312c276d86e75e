package io.github.chengwen.docx;

import io.github.chengwen.model.Contents;
import io.github.chengwen.model.Contents.Entry;
import io.github.chengwen.style.Style;

/**
 * The contents before the documents of a collection (S-31): a field with the finished result
 * inside, so that no program needs to make it on opening and Word can make it anew, and a section
 * of its own without page numbers.
 */
final class ContentsPages {

    private ContentsPages() {}

    static void write(WordXml xml, Contents contents, Style style) {
        WordParagraph.of(ContentsStyles.TITLE, WordRun.of(Contents.TITLE)).write(xml);
        for (int i = 0; i < contents.entries().size(); i++) {
            xml.open("p").properties("pPr", WordParagraph.style(ContentsStyles.ENTRY));
            if (i == 0) {
                WordField.begin(xml, "TOC \\o \"1-1\" \\h");
            }
            entry(xml, contents.entries().get(i));
            xml.close();
        }
        xml.open("p").open("pPr").value("pStyle", ContentsStyles.END);
        Section.writeFront(xml, style);
        xml.close();
        WordField.end(xml);
        xml.close();
    }

    private static void entry(WordXml xml, Entry entry) {
        String bookmark = new WordBookmark(entry.document()).name();
        xml.open("hyperlink").attribute("anchor", bookmark).attribute("history", "1");
        WordRun.ofLines(entry.lines()).write(xml);
        WordRun.open(xml).empty(Property.on("tab")).close();
        WordField.write(xml, "PAGEREF " + bookmark + " \\h", Integer.toString(entry.page()));
        xml.close();
    }
}
