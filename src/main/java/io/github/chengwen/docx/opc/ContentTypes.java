package io.github.chengwen.docx.opc;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The part {@code [Content_Types].xml}: the type of each part, or of all with an ending. */
final class ContentTypes {

    private static final String START =
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>\
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">""";

    private final Map<String, String> byEnding = new TreeMap<>();
    private final Map<String, String> byPart = new TreeMap<>(PartNames.ORDER);

    ContentTypes() {
        ofEnding("rels", "application/vnd.openxmlformats-package.relationships+xml");
        ofEnding("xml", "application/xml");
    }

    void ofEnding(String ending, String type) {
        byEnding.put(ending, type);
    }

    void override(String path, String type) {
        byPart.put(path, type);
    }

    byte[] toXml() {
        StringBuilder xml = new StringBuilder(START);
        byEnding.forEach((ending, type) -> add(xml, "Default", type, "Extension", ending));
        byPart.forEach((path, type) -> add(xml, "Override", type, "PartName", path));
        return xml.append("</Types>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void add(
            StringBuilder xml, String element, String type, String name, String value) {
        xml.append('<')
                .append(element)
                .append(" ContentType=\"")
                .append(type)
                .append("\" ")
                .append(name)
                .append("=\"")
                .append(value)
                .append("\"/>");
    }
}
