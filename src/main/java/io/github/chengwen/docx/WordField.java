package io.github.chengwen.docx;

import io.github.chengwen.docx.xml.Property;
import io.github.chengwen.docx.xml.WordXml;

/** A field and the result that it had when the file was written (D-36). */
final class WordField {

    private WordField() {}

    /** A field within a paragraph, whose result is one run. */
    static void write(WordXml xml, String instruction, String result) {
        begin(xml, instruction);
        WordRun.of(result).write(xml);
        end(xml);
    }

    /** Up to the result, which may be several paragraphs. */
    static void begin(WordXml xml, String instruction) {
        mark(xml, "begin");
        WordRun.open(xml).text("instrText", " " + instruction + " ").close();
        mark(xml, "separate");
    }

    /** After the result. */
    static void end(WordXml xml) {
        mark(xml, "end");
    }

    private static void mark(WordXml xml, String type) {
        WordRun.open(xml).empty(Property.on("fldChar").with("fldCharType", type)).close();
    }
}
