package io.github.chengwen.input.docx;

import io.github.chengwen.input.word.Fields;
import io.github.chengwen.input.xml.XmlCursor;
import javax.xml.stream.XMLStreamException;

/** Reads the text of heads and feet of pages, only to tell of it. */
final class Headers {

    private Headers() {}

    static String text(byte[] part) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        Fields fields = new Fields();
        XmlCursor xml = Names.cursor(part);
        while (xml.nextDescendant(0)) {
            switch (xml.name()) {
                case "w:p" -> text.append(' ');
                case "w:t" -> {
                    if (!fields.swallow()) {
                        text.append(xml.elementText());
                    }
                }
                case "w:instrText" -> fields.instruct(xml.elementText());
                case "w:fldChar" -> {
                    switch (xml.attribute("fldCharType").orElse("")) {
                        case "begin" -> fields.begin();
                        case "separate" -> fields.separate();
                        case "end" -> fields.end();
                        default -> {}
                    }
                }
                case "w:fldSimple" -> {
                    if (Fields.isPageNumber(xml.attribute("instr").orElse(""))) {
                        xml.skip();
                    }
                }
                case "v:textpath" -> text.append(xml.attribute("string").orElse(""));
                case "mc:Fallback" -> xml.skip();
                default -> {}
            }
        }
        return text.toString();
    }
}
