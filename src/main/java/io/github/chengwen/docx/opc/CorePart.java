package io.github.chengwen.docx.opc;

import io.github.chengwen.docx.xml.XmlText;
import io.github.chengwen.model.Metadata;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The core properties (D-43: no property differs from run to run). */
final class CorePart {

    static final String PATH = "/docProps/core.xml";
    static final String CONTENT_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
    static final String RELATIONSHIP_TYPE =
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    static final String RELATIONSHIP_ID = "rId3";

    private static final String START =
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>\
            <cp:coreProperties \
            xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
            xmlns:dc="http://purl.org/dc/elements/1.1/" \
            xmlns:dcterms="http://purl.org/dc/terms/" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\
            """;

    private static final String END = "</cp:coreProperties>";

    private CorePart() {}

    static byte[] write(Metadata metadata) {
        Optional<String> time =
                metadata.timestamp().map(t -> t.truncatedTo(ChronoUnit.SECONDS).toString());
        String text =
                START
                        + time("created", time)
                        + element("creator", metadata.author())
                        + element("language", "zh-CN")
                        + time("modified", time)
                        + element("subject", metadata.subject())
                        + element("title", metadata.title())
                        + END;
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String time(String name, Optional<String> time) {
        return time.map(
                        t ->
                                "<dcterms:"
                                        + name
                                        + " xsi:type=\"dcterms:W3CDTF\">"
                                        + t
                                        + "</dcterms:"
                                        + name
                                        + ">")
                .orElse("");
    }

    /** Nothing where there is nothing to say. */
    private static String element(String name, String value) {
        String legal = XmlText.legal(value);
        if (legal.isEmpty()) {
            return "";
        }
        StringBuilder element = new StringBuilder("<dc:").append(name).append('>');
        legal.codePoints().forEach(codePoint -> escape(codePoint, element));
        return element.append("</dc:").append(name).append('>').toString();
    }

    private static void escape(int codePoint, StringBuilder text) {
        switch (codePoint) {
            case '&' -> text.append("&amp;");
            case '<' -> text.append("&lt;");
            case '>' -> text.append("&gt;");
            default -> {
                if (Character.isBmpCodePoint(codePoint)) {
                    text.append((char) codePoint);
                } else {
                    text.append("&#").append(codePoint).append(';');
                }
            }
        }
    }
}
