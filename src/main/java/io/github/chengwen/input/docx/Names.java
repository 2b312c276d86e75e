package io.github.chengwen.input.docx;

import io.github.chengwen.input.xml.XmlCursor;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The namespaces of OOXML, in both editions, under the prefixes that everybody uses. */
final class Names {

    private static final Map<String, String> PREFIXES =
            Map.ofEntries(
                    Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"),
                    Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w"),
                    Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"),
                    Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m"),
                    Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", "m"),
                    Map.entry("http://schemas.openxmlformats.org/drawingml/2006/main", "a"),
                    Map.entry("http://purl.oclc.org/ooxml/drawingml/main", "a"),
                    Map.entry(
                            "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
                            "wp"),
                    Map.entry("http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp"),
                    Map.entry("http://schemas.openxmlformats.org/drawingml/2006/picture", "pic"),
                    Map.entry("http://purl.oclc.org/ooxml/drawingml/picture", "pic"),
                    Map.entry("http://schemas.openxmlformats.org/drawingml/2006/chart", "c"),
                    Map.entry("http://purl.oclc.org/ooxml/drawingml/chart", "c"),
                    Map.entry("http://schemas.openxmlformats.org/drawingml/2006/diagram", "dgm"),
                    Map.entry("http://purl.oclc.org/ooxml/drawingml/diagram", "dgm"),
                    Map.entry("urn:schemas-microsoft-com:vml", "v"),
                    Map.entry("urn:schemas-microsoft-com:office:office", "o"));

    private Names() {}

    static XmlCursor cursor(byte[] part) throws XMLStreamException {
        return XmlCursor.of(part, PREFIXES);
    }

    /** Whether an on-off property is on. */
    static boolean isOn(XmlCursor xml) {
        String value = xml.attribute("val").orElse("true");
        return !(value.equals("0") || value.equals("false") || value.equals("off"));
    }
}
